package dev.migration;

import dev.migration.autogenerate.AutogenerateOptions;
import dev.migration.budget.Budget;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.drift.DriftPolicy;
import dev.migration.execution.ExecutionOptions;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.OfflineOptions;
import dev.migration.execution.TransactionMode;
import dev.migration.schema.NamingConvention;
import dev.migration.script.AuthoringOptions;
import dev.migration.script.Migration;
import dev.migration.script.ScriptLoader;
import dev.migration.source.SchemaSource;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;

/** All that can be set on a migrator; the builder's methods say what each means. */
record MigratorOptions(
        DataSource dataSource,
        String name,
        List<String> locations,
        boolean recursive,
        boolean failOnMissingLocations,
        Charset encoding,
        ResourceLoader resourceLoader,
        List<Migration> migrations,
        List<MigrationListener> listeners,
        Dialects dialects,
        List<String> target,
        @Nullable String schema,
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
        OfflineOptions offline,
        AuthoringOptions authoring,
        AutogenerateOptions autogenerate,
        Optional<Function<Dialect, ? extends SchemaSource>> model) {

    MigratorOptions {
        locations = List.copyOf(locations);
        migrations = List.copyOf(migrations);
        listeners = List.copyOf(listeners);
        target = List.copyOf(target);
        arguments = Map.copyOf(arguments);
    }

    ScriptLoader scriptLoader() {
        return ScriptLoader.of(resourceLoader, locations)
                .withRecursive(recursive)
                .withFailOnMissingLocations(failOnMissingLocations)
                .withEncoding(encoding)
                .withMigrations(migrations)
                .withDialects(Set.copyOf(dialects.names()));
    }

    /** The same with more of what a single call brings along. */
    MigratorOptions with(Map<String, String> moreArguments, List<MigrationListener> moreListeners) {
        Map<String, String> allArguments = new HashMap<>(arguments);
        allArguments.putAll(moreArguments);
        List<MigrationListener> allListeners = new ArrayList<>(listeners);
        allListeners.addAll(moreListeners);
        return copy(dataSource, name, allListeners, lockTimeout, allArguments);
    }

    /** The same for another database. */
    MigratorOptions on(DataSource otherDataSource, String otherName) {
        return copy(otherDataSource, otherName, listeners, lockTimeout, arguments);
    }

    MigratorOptions waitingForTheLock(Duration otherLockTimeout) {
        return copy(dataSource, name, listeners, otherLockTimeout, arguments);
    }

    private MigratorOptions copy(
            DataSource newDataSource,
            String newName,
            List<MigrationListener> newListeners,
            Duration newLockTimeout,
            Map<String, String> newArguments) {
        return new MigratorOptions(
                newDataSource,
                newName,
                locations,
                recursive,
                failOnMissingLocations,
                encoding,
                resourceLoader,
                migrations,
                newListeners,
                dialects,
                target,
                schema,
                versionTable,
                historyTable,
                transactionMode,
                waitTimeout,
                newLockTimeout,
                applicationName,
                budget,
                applicationVersion,
                newArguments,
                naming,
                drift,
                offline,
                authoring,
                autogenerate,
                model);
    }

    ExecutionOptions execution() {
        return new ExecutionOptions(
                name,
                schema,
                versionTable,
                historyTable,
                transactionMode,
                waitTimeout,
                lockTimeout,
                applicationName,
                budget,
                applicationVersion,
                arguments,
                naming,
                drift,
                listeners);
    }
}
