package dev.migration;

import dev.migration.autogenerate.AutogenerateOptions;
import dev.migration.autogenerate.Rewriter;
import dev.migration.budget.Budget;
import dev.migration.budget.RetryPolicy;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.diff.DiffOptions;
import dev.migration.drift.DriftPolicy;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.OfflineOptions;
import dev.migration.execution.TransactionMode;
import dev.migration.operation.StatementLimits;
import dev.migration.schema.NamingConvention;
import dev.migration.script.AuthoringOptions;
import dev.migration.script.Migration;
import dev.migration.source.SchemaSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

/** Sets up a {@link Migrator}. Everything has a default but the {@link DataSource}. */
public final class MigratorBuilder {

    private final DataSource dataSource;
    private String name = "primary";
    private List<String> locations = List.of("classpath:db/versions");
    private boolean recursive;
    private boolean failOnMissingLocations = true;
    private ResourceLoader resourceLoader = new DefaultResourceLoader();
    private Charset encoding = StandardCharsets.UTF_8;
    private @Nullable Dialects dialects;
    private final List<Migration> migrations = new ArrayList<>();
    private final List<MigrationListener> listeners = new ArrayList<>();
    private List<String> target = List.of("heads");
    private @Nullable String schema;
    private String versionTable = "migration_version";
    private String historyTable = "migration_history";
    private TransactionMode transactionMode = TransactionMode.PER_REVISION;
    private Duration waitTimeout = Duration.ofMinutes(10);
    private @Nullable String applicationName;
    private Budget budget = Budget.DEFAULT;
    private @Nullable String applicationVersion;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private NamingConvention namingConvention = NamingConvention.none();

    private DriftPolicy drift = DriftPolicy.defaults();

    private @Nullable String offlineDialect;
    private @Nullable String offlineBatchSeparator;
    private boolean offlineHistory;
    private AuthoringOptions authoring = AuthoringOptions.defaults();

    private AutogenerateOptions autogenerate = AutogenerateOptions.defaults();

    private @Nullable Function<Dialect, ? extends SchemaSource> model;

    MigratorBuilder(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The name that logs, reports and commands call this database by. Default {@code primary}. */
    public MigratorBuilder name(String newName) {
        this.name = newName;
        return this;
    }

    /** Where scripts are: {@code classpath:}, {@code classpath*:} or {@code file:}. Default {@code classpath:db/versions}. */
    public MigratorBuilder locations(String... newLocations) {
        this.locations = List.of(newLocations);
        return this;
    }

    /** Whether folders below the locations are searched too. Default {@code false}. */
    public MigratorBuilder recursive(boolean newRecursive) {
        this.recursive = newRecursive;
        return this;
    }

    /** Whether a location that does not exist is an error. Default {@code true}. */
    public MigratorBuilder failOnMissingLocations(boolean newFailOnMissingLocations) {
        this.failOnMissingLocations = newFailOnMissingLocations;
        return this;
    }

    /** What SQL scripts are written in. Default UTF-8. */
    public MigratorBuilder encoding(Charset newEncoding) {
        this.encoding = newEncoding;
        return this;
    }

    /** The dialects to choose from. Default: those that {@code META-INF/services} names. */
    public MigratorBuilder dialects(Dialects newDialects) {
        this.dialects = newDialects;
        return this;
    }

    /** What resolves the locations. Default: the class path of the current thread. */
    public MigratorBuilder resourceLoader(ResourceLoader newResourceLoader) {
        this.resourceLoader = newResourceLoader;
        return this;
    }

    /** Java migrations that exist already, such as Spring beans; they win over their class files in the locations. */
    public MigratorBuilder migrations(Collection<? extends Migration> additionalMigrations) {
        this.migrations.addAll(additionalMigrations);
        return this;
    }

    /** Listeners, told in the order in which they are added. */
    public MigratorBuilder listeners(Collection<? extends MigrationListener> additionalListeners) {
        this.listeners.addAll(additionalListeners);
        return this;
    }

    /** Where {@link Migrator#upgrade()} leads to. Default {@code heads}. */
    public MigratorBuilder target(String... newTarget) {
        this.target = List.of(newTarget);
        return this;
    }

    /** The schema of the state tables, which has to exist. Default: the connection's own. */
    public MigratorBuilder schema(@Nullable String newSchema) {
        this.schema = newSchema;
        return this;
    }

    /** Default {@code migration_version}; {@code alembic_version} adopts a database that Alembic manages. */
    public MigratorBuilder versionTable(String newVersionTable) {
        this.versionTable = newVersionTable;
        return this;
    }

    /** Default {@code migration_history}. */
    public MigratorBuilder historyTable(String newHistoryTable) {
        this.historyTable = newHistoryTable;
        return this;
    }

    /** Default {@link TransactionMode#PER_REVISION}. */
    public MigratorBuilder transactionMode(TransactionMode newTransactionMode) {
        this.transactionMode = newTransactionMode;
        return this;
    }

    /** How long to wait for another process that migrates the same database. Default ten minutes. */
    public MigratorBuilder waitTimeout(Duration newWaitTimeout) {
        this.waitTimeout = newWaitTimeout;
        return this;
    }

    /** What those who wait for the lock of the database are told has it. Default none. */
    public MigratorBuilder applicationName(@Nullable String newApplicationName) {
        this.applicationName = newApplicationName;
        return this;
    }

    /**
     * How long a statement of a script may wait for a lock of the database, unless the script says otherwise. Zero waits
     * without an end; by default it is up to the database.
     */
    public MigratorBuilder lockTimeout(@Nullable Duration newLockTimeout) {
        this.budget = budget.withLimits(
                new StatementLimits(newLockTimeout, budget.limits().statementTimeout()));
        return this;
    }

    /** How long a statement of a script may take, unless the script says otherwise. By default it is up to the database. */
    public MigratorBuilder statementTimeout(@Nullable Duration newStatementTimeout) {
        this.budget = budget.withLimits(new StatementLimits(budget.limits().lockTimeout(), newStatementTimeout));
        return this;
    }

    /** How often a revision is tried whose transaction others have stopped. Default three times. */
    public MigratorBuilder retry(RetryPolicy newRetry) {
        this.budget = budget.withRetry(newRetry);
        return this;
    }

    /** How long a statement runs before the log says what it waits for or how far it is. Default 5 s; zero for never. */
    public MigratorBuilder reportAfter(Duration newReportAfter) {
        this.budget = budget.withReportAfter(newReportAfter);
        return this;
    }

    /** What the history names as the version of the application. Default none. */
    public MigratorBuilder applicationVersion(@Nullable String newApplicationVersion) {
        this.applicationVersion = newApplicationVersion;
        return this;
    }

    /** Arguments that scripts can read. */
    public MigratorBuilder arguments(Map<String, String> additionalArguments) {
        this.arguments.putAll(additionalArguments);
        return this;
    }

    /** What indexes and constraints without a name are called. Default: only indexes are named, {@code ix_<table>_<column>}. */
    public MigratorBuilder namingConvention(NamingConvention newNamingConvention) {
        this.namingConvention = newNamingConvention;
        return this;
    }

    /** What comes of scripts that are not what the database remembers: {@code it -> it.withChangedScript(Reaction.FAIL)}. */
    public MigratorBuilder drift(UnaryOperator<DriftPolicy> changes) {
        this.drift = changes.apply(drift);
        return this;
    }

    /** The dialect of printed SQL. Default: what the data source's JDBC URL tells. */
    public MigratorBuilder offlineDialect(@Nullable String newOfflineDialect) {
        this.offlineDialect = newOfflineDialect;
        return this;
    }

    /** What stands between batches of printed SQL. Default {@code GO} for SQL Server and Sybase, {@code /} for Oracle. */
    public MigratorBuilder offlineBatchSeparator(@Nullable String newOfflineBatchSeparator) {
        this.offlineBatchSeparator = newOfflineBatchSeparator;
        return this;
    }

    /** Whether printed SQL writes history rows beside those of the version table. Default {@code false}. */
    public MigratorBuilder offlineHistory(boolean newOfflineHistory) {
        this.offlineHistory = newOfflineHistory;
        return this;
    }

    /** How new scripts are written: {@code it -> it.withType(ScriptType.JAVA)}. */
    public MigratorBuilder authoring(UnaryOperator<AuthoringOptions> changes) {
        this.authoring = changes.apply(authoring);
        return this;
    }

    /** The schema that the database should have: {@code dialect -> HibernateSchemaSource.of(metadata, dialect)}. */
    public MigratorBuilder model(@Nullable Function<Dialect, ? extends SchemaSource> newModel) {
        this.model = newModel;
        return this;
    }

    /** What a comparison with the model pays attention to. */
    public MigratorBuilder diffOptions(DiffOptions newDiffOptions) {
        return autogenerate(it -> it.withDiff(newDiffOptions));
    }

    /** Rewriters of generated scripts, asked in this order. */
    public MigratorBuilder rewriters(List<? extends Rewriter> newRewriters) {
        return autogenerate(it -> it.withRewriters(newRewriters));
    }

    /** How scripts are made from what differs: {@code it -> it.withDestructive(DestructivePolicy.REFUSE)}. */
    public MigratorBuilder autogenerate(UnaryOperator<AutogenerateOptions> changes) {
        this.autogenerate = changes.apply(autogenerate);
        return this;
    }

    private ClassLoader classLoader() {
        ClassLoader fromLoader = resourceLoader.getClassLoader();
        return fromLoader == null ? MigratorBuilder.class.getClassLoader() : fromLoader;
    }

    public Migrator build() {
        return new Migrator(new MigratorOptions(
                dataSource,
                name,
                locations,
                recursive,
                failOnMissingLocations,
                encoding,
                resourceLoader,
                migrations,
                listeners,
                dialects == null ? Dialects.load(classLoader()) : dialects,
                target,
                schema,
                versionTable,
                historyTable,
                transactionMode,
                waitTimeout,
                waitTimeout,
                applicationName,
                budget,
                applicationVersion,
                arguments,
                namingConvention,
                drift,
                new OfflineOptions(offlineDialect, offlineBatchSeparator, offlineHistory),
                authoring,
                autogenerate,
                Optional.ofNullable(model)));
    }
}
