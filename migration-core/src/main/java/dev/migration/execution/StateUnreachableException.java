package dev.migration.execution;

import dev.migration.error.MigrationException;

/** The state of a database could not be read or written, apart from any script. */
public final class StateUnreachableException extends MigrationException {

    private final String database;

    public StateUnreachableException(String database, Exception cause) {
        super(
                "The migration state of the database '%s' cannot be read or written: %s"
                        .formatted(database, SqlMessages.describe(cause)),
                "See what the database says above. The migration user needs CREATE on the schema for the first run, and SELECT,"
                        + " INSERT, UPDATE and DELETE on the state tables for every run.",
                cause);
        this.database = database;
    }

    public String database() {
        return database;
    }
}
