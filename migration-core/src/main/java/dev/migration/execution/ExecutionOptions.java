package dev.migration.execution;

import dev.migration.budget.Budget;
import dev.migration.drift.DriftPolicy;
import dev.migration.lock.LockOwner;
import dev.migration.schema.NamingConvention;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run has to know beside the plan.
 *
 * @param database the migrator's name
 * @param schemaName schema of the state tables; {@code null} for the connection's own
 * @param waitTimeout how long to wait for what another process has begun
 * @param lockTimeout how long to wait for its lock
 * @param applicationName what others who wait for the lock are told is the name of the application
 * @param budget what statements may cost
 * @param applicationVersion what the history names as the version of the application
 * @param arguments what scripts can read
 * @param naming what unnamed indexes and constraints are called
 * @param drift what comes of scripts that are not what the database remembers
 */
public record ExecutionOptions(
        String database,
        @Nullable String schemaName,
        String versionTable,
        String historyTable,
        TransactionMode transactionMode,
        Duration waitTimeout,
        Duration lockTimeout,
        @Nullable String applicationName,
        Budget budget,
        @Nullable String applicationVersion,
        Map<String, String> arguments,
        NamingConvention naming,
        DriftPolicy drift,
        List<MigrationListener> listeners) {

    public ExecutionOptions {
        arguments = Map.copyOf(arguments);
        listeners = List.copyOf(listeners);
    }

    /** This process, as it tells others who it is. */
    LockOwner owner() {
        return new LockOwner(Author.localHost(), ProcessHandle.current().pid(), applicationName, applicationVersion);
    }

    Optional<String> schema() {
        return Optional.ofNullable(schemaName);
    }
}
