package dev.migration.execution;

import dev.migration.error.MigrationException;
import java.time.Duration;
import java.util.Optional;

/** Another process migrates the same database and did not finish in time. */
public final class LockTimeoutException extends MigrationException {

    private final String database;

    public LockTimeoutException(String database, Duration waited, Optional<String> holder) {
        super(
                "The lock of the database '%s' is held by %s; waited %d seconds for it."
                        .formatted(database, holder.orElse("another session"), waited.toSeconds()),
                "Wait until the other process is done, or end it: its lock ends with it. A longer wait is set by"
                        + " `migration.wait-timeout`.");
        this.database = database;
    }

    public String database() {
        return database;
    }
}
