package dev.migration.execution;

import dev.migration.error.MigrationException;

/** Java code fills rows, which cannot be printed. */
public final class OfflineBackfillException extends MigrationException {

    private final String revision;

    OfflineBackfillException(String revision, String location, String backfill) {
        super(
                "Revision '%s' (%s) fills rows with Java code, which cannot be printed: %s."
                        .formatted(revision, location, backfill),
                """
                Say it in SQL, backfill.set(...) or backfill.sql(...), which is printed as one statement,
                leave that part out when printing: if (!op.offline()) { ... },
                or apply this revision online: migrate upgrade %s"""
                        .formatted(revision));
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
