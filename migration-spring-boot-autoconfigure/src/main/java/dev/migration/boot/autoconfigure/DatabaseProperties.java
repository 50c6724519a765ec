package dev.migration.boot.autoconfigure;

import dev.migration.budget.Budget;
import dev.migration.drift.DriftPolicy;
import dev.migration.drift.Reaction;
import dev.migration.execution.OfflineOptions;
import dev.migration.execution.TransactionMode;
import dev.migration.operation.StatementLimits;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one database under {@code migration.datasources} says for itself. The keys mean what they mean in
 * {@link MigrationProperties}; one that is {@code null} is inherited.
 */
public record DatabaseProperties(
        @Nullable Boolean enabled,
        @Nullable OnStartup onStartup,
        @Nullable Duration waitTimeout,
        @Nullable BackgroundMigrations background,
        @Nullable List<String> target,
        @Nullable List<String> versionLocations,
        @Nullable Boolean recursive,
        @Nullable Boolean failOnMissingLocations,
        @Nullable Charset encoding,
        @Nullable String schema,
        @Nullable String versionTable,
        @Nullable String historyTable,
        @Nullable TransactionMode transactionMode,
        @Nullable Duration lockTimeout,
        @Nullable Duration statementTimeout,
        @NestedConfigurationProperty @Nullable RetryProperties retry,
        @Nullable Duration reportAfter,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String driverClassName,
        @Nullable String datasource,
        @DefaultValue Map<String, String> arguments,
        @DefaultValue Map<String, String> namingConvention,
        @Nullable String offlineDialect,
        @Nullable String offlineBatchSeparator,
        @Nullable Boolean offlineHistory,
        @Nullable String templateLocation,
        @NestedConfigurationProperty @Nullable AuthoringProperties authoring,
        @Nullable Reaction onChangedScript,
        @Nullable Reaction onMissingScript,
        @Nullable Reaction onUnknownRevision,
        @Nullable OnModelMismatch onModelMismatch,
        @NestedConfigurationProperty @Nullable AutogenerateProperties autogenerate,
        @NestedConfigurationProperty @Nullable TenantProperties tenants) {

    boolean isEnabled() {
        return enabled == null || enabled;
    }

    /** These keys, and the inherited ones where they are silent. */
    DatabaseSettings over(DatabaseSettings inherited, String name) {
        return new DatabaseSettings(
                name,
                inherited.prefix() + ".datasources." + name,
                either(onStartup, inherited.onStartup()),
                either(waitTimeout, inherited.waitTimeout()),
                either(background, inherited.background()),
                either(target, inherited.target()),
                either(versionLocations, inherited.versionLocations()),
                either(recursive, inherited.recursive()),
                either(failOnMissingLocations, inherited.failOnMissingLocations()),
                either(encoding, inherited.encoding()),
                schema != null ? schema : inherited.schema(),
                either(versionTable, inherited.versionTable()),
                either(historyTable, inherited.historyTable()),
                either(transactionMode, inherited.transactionMode()),
                budgetOver(inherited.budget()),
                new ConnectionSettings(url, user, password, driverClassName, datasource).over(inherited.connection()),
                merged(inherited.arguments(), arguments),
                merged(inherited.namingConvention(), namingConvention),
                offlineOver(inherited.offline()),
                templateLocation != null ? templateLocation : inherited.templateLocation(),
                authoring == null ? inherited.authoring() : authoring.over(inherited.authoring()),
                driftOver(inherited.drift()),
                either(onModelMismatch, inherited.onModelMismatch()),
                autogenerate == null ? inherited.autogenerate() : autogenerate.over(inherited.autogenerate()),
                tenants == null ? inherited.tenants() : tenants.over(inherited.tenants()));
    }

    private Budget budgetOver(Budget inherited) {
        return new Budget(
                new StatementLimits(lockTimeout, statementTimeout).within(inherited.limits()),
                retry == null ? inherited.retry() : retry.over(inherited.retry()),
                either(reportAfter, inherited.reportAfter()));
    }

    private DriftPolicy driftOver(DriftPolicy inherited) {
        return new DriftPolicy(
                either(onChangedScript, inherited.changedScript()),
                either(onMissingScript, inherited.missingScript()),
                either(onUnknownRevision, inherited.unknownRevision()));
    }

    private OfflineOptions offlineOver(OfflineOptions inherited) {
        return new OfflineOptions(
                offlineDialect != null ? offlineDialect : inherited.dialect(),
                offlineBatchSeparator != null ? offlineBatchSeparator : inherited.batchSeparator(),
                either(offlineHistory, inherited.history()));
    }

    private static <T> T either(@Nullable T own, T inherited) {
        return own != null ? own : inherited;
    }

    private static Map<String, String> merged(Map<String, String> inherited, Map<String, String> own) {
        Map<String, String> merged = new LinkedHashMap<>(inherited);
        merged.putAll(own);
        return merged;
    }

    /** Without the password, because configuration ends up in logs. */
    @Override
    public String toString() {
        return "DatabaseProperties[url=%s, datasource=%s]".formatted(url, datasource);
    }
}
