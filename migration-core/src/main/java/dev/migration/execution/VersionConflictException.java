package dev.migration.execution;

import dev.migration.error.MigrationException;

/** The version table changed under a run that holds the lock. */
public final class VersionConflictException extends MigrationException {

    public VersionConflictException(String table, String revision, int rows) {
        super(
                "The table %s was changed while this run held the lock: %d rows hold '%s', and one should."
                        .formatted(table, rows, revision),
                "Something else writes to it: another tool, a person, or a process with another lock. Find it, then look at"
                        + " `migrate current` and start again.");
    }
}
