package dev.migration.execution;

import dev.migration.error.MigrationException;

/** A script asks what the database holds while its SQL is only printed. */
public final class OfflineInspectionException extends MigrationException {

    private final String revision;

    OfflineInspectionException(String revision, String location) {
        super(
                "Revision '%s' (%s) asks what the database holds, and there is none when SQL is printed."
                        .formatted(revision, location),
                """
                Let the database decide when the SQL is run: onlyIfMissing(), DropOption.IF_EXISTS,
                tell databases apart by their kind: op.onlyOn("postgresql", ...),
                decide for the printed script yourself: if (op.offline()) { ... } else { op.onTable(...) },
                or apply this revision online: migrate upgrade %s"""
                        .formatted(revision));
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
