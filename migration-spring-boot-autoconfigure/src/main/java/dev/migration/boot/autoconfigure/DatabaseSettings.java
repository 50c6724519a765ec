package dev.migration.boot.autoconfigure;

import dev.migration.budget.Budget;
import dev.migration.drift.DriftPolicy;
import dev.migration.execution.OfflineOptions;
import dev.migration.execution.TransactionMode;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * How one database is migrated: its own keys, the inherited ones and the defaults in one value.
 *
 * @param prefix of the keys that are this database's own, for messages
 */
record DatabaseSettings(
        String name,
        String prefix,
        OnStartup onStartup,
        Duration waitTimeout,
        BackgroundMigrations background,
        List<String> target,
        List<String> versionLocations,
        boolean recursive,
        boolean failOnMissingLocations,
        Charset encoding,
        @Nullable String schema,
        String versionTable,
        String historyTable,
        TransactionMode transactionMode,
        Budget budget,
        ConnectionSettings connection,
        Map<String, String> arguments,
        Map<String, String> namingConvention,
        OfflineOptions offline,
        @Nullable String templateLocation,
        AuthoringProperties authoring,
        DriftPolicy drift,
        OnModelMismatch onModelMismatch,
        AutogenerateProperties autogenerate,
        TenantProperties tenants) {

    /** The name of the one database of an application that lists none. */
    static final String PRIMARY = "primary";

    /** What the migrator of that one may be called in an application that defines its own. */
    static final String SINGLE_BEAN_NAME = "migrator";

    DatabaseSettings {
        target = List.copyOf(target);
        versionLocations = List.copyOf(versionLocations);
        arguments = Map.copyOf(arguments);
        namingConvention = Map.copyOf(namingConvention);
        // An empty value takes back what another file sets.
        templateLocation = StringUtils.hasText(templateLocation) ? templateLocation : null;
        // Not so a batch separator: without one, SQL is printed for no client.
        offline = new OfflineOptions(
                StringUtils.hasText(offline.dialect()) ? offline.dialect() : null,
                offline.batchSeparator(),
                offline.history());
    }

    /** Name of the bean that migrates this database. */
    String beanName() {
        return beanName(name);
    }

    static String beanName(String database) {
        return database + "Migrator";
    }

    /** Name of the bean that migrates the tenants of a database. */
    static String fleetBeanName(String database) {
        return database + "Fleet";
    }

    /** What happens while the application starts, where the database has tenants. */
    TenantsOnStartup tenantsOnStartup() {
        return tenants.onStartup() != null ? tenants.onStartup() : TenantsOnStartup.like(onStartup);
    }

    /** Whether it is one of those under {@code migration.datasources}. */
    boolean isListed() {
        return !prefix.equals(MigrationProperties.PREFIX);
    }
}
