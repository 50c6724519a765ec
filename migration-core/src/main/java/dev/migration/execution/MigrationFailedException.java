package dev.migration.execution;

import dev.migration.error.MigrationException;

/** A step failed. The problem says which script and statement, and the state that the database is in now. */
public final class MigrationFailedException extends MigrationException {

    private final String database;

    private final String revision;

    private final int statementsKept;

    MigrationFailedException(
            String database, String revision, int statementsKept, String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
        this.database = database;
        this.revision = revision;
        this.statementsKept = statementsKept;
    }

    public String database() {
        return database;
    }

    /** The revision that was not recorded. */
    public String revision() {
        return revision;
    }

    /** How many of its statements stayed in the database; 0 where all of it was rolled back. */
    public int statementsKept() {
        return statementsKept;
    }
}
