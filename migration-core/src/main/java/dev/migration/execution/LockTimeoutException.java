package dev.migration.execution;

import dev.migration.error.MigrationException;
import dev.migration.lock.LockHolder;
import java.time.Duration;
import java.util.Optional;

/** Another process migrates the same database and did not finish in time. */
public final class LockTimeoutException extends MigrationException {

    private final String database;

    private final Optional<LockHolder> holder;

    public LockTimeoutException(String database, Duration waited, Optional<LockHolder> holder) {
        super(
                "The lock of the database '%s' is held by %s; waited %d seconds for it."
                        .formatted(
                                database,
                                holder.map(LockHolder::describe).orElse("another session"),
                                waited.toSeconds()),
                "Wait until the other process is done, or end it: its lock ends with it. A longer wait is set by"
                        + " `migration.wait-timeout`.");
        this.database = database;
        this.holder = holder;
    }

    public String database() {
        return database;
    }

    /** Who held it at the end of the waiting; empty where nobody can tell. */
    public Optional<LockHolder> holder() {
        return holder;
    }
}
