package dev.migration.boot.autoconfigure;

import dev.migration.budget.Budget;
import dev.migration.budget.RetryPolicy;
import dev.migration.drift.DriftPolicy;
import dev.migration.drift.Reaction;
import dev.migration.execution.OfflineOptions;
import dev.migration.execution.TransactionMode;
import dev.migration.operation.StatementLimits;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything under {@code migration}. What a database under {@code migration.datasources} does not say for itself, it takes
 * from here.
 *
 * @param enabled Whether databases are migrated at all.
 * @param onStartup What happens to a database while the application starts.
 * @param waitTimeout How long to wait for another process: for its lock, and with "on-startup: wait" for the target.
 * @param background What an application does with background revisions that no other one needs: apply them once it is ready,
 *     wait for them, or leave them to others.
 * @param target Where an upgrade leads to: "heads", "head", revision ids, tags, "label@head". Quote ids in YAML.
 * @param versionLocations Where the scripts are: "classpath:", "classpath*:" or "file:". "{vendor}" stands for the database,
 *     such as "postgresql".
 * @param recursive Whether folders below the locations are searched too.
 * @param failOnMissingLocations Whether a location that does not exist stops the start.
 * @param encoding Encoding of the SQL scripts.
 * @param schema Schema of the state tables. The connection's own by default.
 * @param versionTable Table that holds the current revisions. "alembic_version" adopts a database that Alembic manages.
 * @param historyTable Table that records what was done when, and how it ended.
 * @param transactionMode How much of a run is one transaction.
 * @param lockTimeout How long a statement of a script may wait for a lock of the database; 0 for no end. Up to the database
 *     by default.
 * @param statementTimeout How long a statement of a script may take; 0 for no end. Up to the database by default.
 * @param retry How revisions are tried again that others have stopped.
 * @param reportAfter How long a statement runs before the log says what it waits for, or how far it is; 0 for never.
 * @param url JDBC URL to migrate by. The application's DataSource is used by default.
 * @param user User to migrate as. With no URL, the connection is otherwise that of the DataSource.
 * @param password Password of the user to migrate as.
 * @param driverClassName JDBC driver for the URL. Found by the URL by default.
 * @param datasource Name of the DataSource bean to migrate. The only or primary one by default.
 * @param arguments Arguments that scripts can read.
 * @param namingConvention What indexes and constraints without a name are called: patterns by "ix", "uq", "ck", "fk" and "pk".
 * @param offlineDialect Database whose SQL "--sql" prints, such as "postgresql". Told by the JDBC URL by default.
 * @param offlineBatchSeparator What stands between batches of printed SQL. "GO" for SQL Server and Sybase and "/" for Oracle
 *     by default. Empty for SQL and nothing else, for no client in particular.
 * @param offlineHistory Whether printed SQL writes rows of the history too.
 * @param templateLocation Folder with templates for new scripts: "classpath:" or "file:".
 * @param authoring How new scripts are written.
 * @param onChangedScript What happens when an applied script is other than it was when it was applied.
 * @param onMissingScript What happens when an applied revision has no script any more.
 * @param onUnknownRevision What happens when a database is at a revision that no script has, as after a newer release.
 * @param onModelMismatch What happens when, after the migrations, a database is not what its model wants.
 * @param autogenerate How databases are compared with their model, and what is written of it.
 * @param tenants Which tenants a database has, and how they are gone about.
 * @param datasources Databases by name, where there are several. Each has the keys above and inherits what it does not say.
 */
@ConfigurationProperties(MigrationProperties.PREFIX)
public record MigrationProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("upgrade") OnStartup onStartup,
        @DefaultValue("10m") Duration waitTimeout,
        @DefaultValue("run") BackgroundMigrations background,
        @DefaultValue("heads") List<String> target,
        @DefaultValue("classpath:db/versions") List<String> versionLocations,
        @DefaultValue("false") boolean recursive,
        @DefaultValue("true") boolean failOnMissingLocations,
        @DefaultValue("UTF-8") Charset encoding,
        @Nullable String schema,
        @DefaultValue("migration_version") String versionTable,
        @DefaultValue("migration_history") String historyTable,
        @DefaultValue("per-revision") TransactionMode transactionMode,
        @Nullable Duration lockTimeout,
        @Nullable Duration statementTimeout,
        @NestedConfigurationProperty @Nullable RetryProperties retry,
        @DefaultValue("5s") Duration reportAfter,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String driverClassName,
        @Nullable String datasource,
        @DefaultValue Map<String, String> arguments,
        @DefaultValue Map<String, String> namingConvention,
        @Nullable String offlineDialect,
        @Nullable String offlineBatchSeparator,
        @DefaultValue("false") boolean offlineHistory,
        @Nullable String templateLocation,
        @NestedConfigurationProperty @Nullable AuthoringProperties authoring,
        @DefaultValue("warn") Reaction onChangedScript,
        @DefaultValue("warn") Reaction onMissingScript,
        @DefaultValue("fail") Reaction onUnknownRevision,
        @DefaultValue("ignore") OnModelMismatch onModelMismatch,
        @NestedConfigurationProperty @Nullable AutogenerateProperties autogenerate,
        @NestedConfigurationProperty @Nullable TenantProperties tenants,
        @DefaultValue Map<String, DatabaseProperties> datasources) {

    /** Set by commands that open no connection; nobody else's business. */
    public static final String LAZY_DATA_SOURCE = "dev.migration.boot.lazy-data-source";

    static final String PREFIX = "migration";

    /** The databases to migrate: those under {@code migration.datasources}, or the one named {@code primary}. */
    List<DatabaseSettings> databases() {
        return allDatabases().stream().filter(it -> isEnabled(it.name())).toList();
    }

    /** As {@link #databases()}, with those that are switched off. */
    List<DatabaseSettings> allDatabases() {
        return datasources.isEmpty()
                ? List.of(own())
                : datasources.entrySet().stream()
                        .map(it -> it.getValue().over(own(), it.getKey()))
                        .toList();
    }

    private boolean isEnabled(String name) {
        DatabaseProperties database = datasources.get(name);
        return database == null || database.isEnabled();
    }

    /** The settings of a database, whether or not it is listed: one that is not has those of the top level. */
    DatabaseSettings database(String name) {
        return databases().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseGet(this::own);
    }

    private DatabaseSettings own() {
        return new DatabaseSettings(
                DatabaseSettings.PRIMARY,
                PREFIX,
                onStartup,
                waitTimeout,
                background,
                target,
                versionLocations,
                recursive,
                failOnMissingLocations,
                encoding,
                schema,
                versionTable,
                historyTable,
                transactionMode,
                budget(),
                new ConnectionSettings(url, user, password, driverClassName, datasource),
                arguments,
                namingConvention,
                new OfflineOptions(offlineDialect, offlineBatchSeparator, offlineHistory),
                templateLocation,
                authoring == null ? AuthoringProperties.NONE : authoring,
                new DriftPolicy(onChangedScript, onMissingScript, onUnknownRevision),
                onModelMismatch,
                autogenerate == null ? AutogenerateProperties.NONE : autogenerate,
                tenants == null ? TenantProperties.NONE : tenants);
    }

    private Budget budget() {
        return new Budget(
                new StatementLimits(lockTimeout, statementTimeout),
                retry == null ? RetryPolicy.DEFAULT : retry.over(RetryPolicy.DEFAULT),
                reportAfter);
    }

    /** Without the password, because configuration ends up in logs. */
    @Override
    public String toString() {
        return "MigrationProperties[databases=%s]".formatted(databases());
    }
}
