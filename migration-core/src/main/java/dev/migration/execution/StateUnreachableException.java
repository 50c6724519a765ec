package dev.migration.execution;

import dev.migration.error.MigrationException;

/** The state of a database could not be read or written, apart from any script. */
public final class StateUnreachableException extends MigrationException {

    private static final String FORBIDDEN = "42501";

    private final String database;

    public StateUnreachableException(String database, Exception cause) {
        super(
                "The migration state of the database '%s' cannot be read or written: %s"
                        .formatted(database, SqlMessages.describe(cause)),
                remedy(cause),
                cause);
        this.database = database;
    }

    private static String remedy(Exception cause) {
        String rights =
                "The migration user needs CREATE on the schema for the first run, and SELECT, INSERT, UPDATE and DELETE"
                        + " on the state tables for every run.";
        boolean isForbidden = SqlMessages.innermost(cause)
                .filter(it -> FORBIDDEN.equals(it.getSQLState()))
                .isPresent();
        return isForbidden
                ? rights
                        + " A user who has not is only to look: `migration.on-startup: check` or `wait`, while"
                        + " `migrate upgrade`, or `migration.user`, brings one who has."
                : "See what the database says above. " + rights;
    }

    public String database() {
        return database;
    }
}
