package dev.migration.execution;

import dev.migration.error.MigrationException;

/** Somebody answers a question about a revision that nobody asked. */
public final class NothingToSettleException extends MigrationException {

    private final String revision;

    NothingToSettleException(String database, String revision) {
        super(
                "No statement of revision '%s' is in doubt in the database '%s'.".formatted(revision, database),
                """
                What is, and what else is inconsistent:     migrate repair
                Java code that was done cannot be skipped:  finish the revision by hand and  migrate stamp %s"""
                        .formatted(revision));
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
