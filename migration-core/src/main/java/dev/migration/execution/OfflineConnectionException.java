package dev.migration.execution;

import dev.migration.error.MigrationException;

/** A script wants the connection while its SQL is only printed. */
public final class OfflineConnectionException extends MigrationException {

    private final String revision;

    OfflineConnectionException(String revision, String location) {
        super(
                "Revision '%s' (%s) uses the connection, op.jdbc(), and there is none when SQL is printed."
                        .formatted(revision, location),
                """
                Write its statements with op.execute("...") or op.bulkInsert(...), which are printed too,
                leave that part out when printing: if (!op.offline()) { ... },
                or apply this revision online: migrate upgrade %s"""
                        .formatted(revision));
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
