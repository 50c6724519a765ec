package dev.migration.execution;

import dev.migration.error.MigrationException;

/** A state table is there and cannot be read. */
public final class StateTableUnreadableException extends MigrationException {

    public StateTableUnreadableException(String database, String table, Throwable cause) {
        super(
                "The table %s of the database '%s' exists and cannot be read: %s"
                        .formatted(table, database, SqlMessages.describe(cause)),
                "Grant the migration user SELECT, INSERT, UPDATE and DELETE on it, or, if the table is somebody else's, name"
                        + " others with `migration.version-table` and `migration.history-table`.",
                cause);
    }
}
