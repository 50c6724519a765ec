package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.execution.MigrationListener;
import dev.migration.script.ScriptHook;
import javax.sql.DataSource;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** Sets up the migrator of one database from its settings and the application's beans. */
final class MigratorFactory {

    static final String BEAN_NAME = "migratorFactory";

    private final MigrationProperties properties;
    private final DataSourceResolver dataSources;
    private final MigrationBeans migrations;
    private final DialectBeans dialects;
    private final ObjectProvider<MigrationListener> listeners;
    private final ObjectProvider<ScriptHook> hooks;
    private final ObjectProvider<MigratorCustomizer> customizers;
    private final AutogenerateBeans autogenerate;
    private final ResourceLoader resourceLoader;
    private final Environment environment;

    MigratorFactory(
            MigrationProperties properties,
            DataSourceResolver dataSources,
            MigrationBeans migrations,
            DialectBeans dialects,
            ObjectProvider<MigrationListener> listeners,
            ObjectProvider<ScriptHook> hooks,
            ObjectProvider<MigratorCustomizer> customizers,
            AutogenerateBeans autogenerate,
            ResourceLoader resourceLoader,
            Environment environment) {
        this.properties = properties;
        this.dataSources = dataSources;
        this.migrations = migrations;
        this.dialects = dialects;
        this.listeners = listeners;
        this.hooks = hooks;
        this.customizers = customizers;
        this.autogenerate = autogenerate;
        this.resourceLoader = resourceLoader;
        this.environment = environment;
    }

    /** The factory method of every migrator's bean definition. */
    Migrator create(String database) {
        DatabaseSettings settings = properties.database(database);
        boolean isLazy = environment.getProperty(MigrationProperties.LAZY_DATA_SOURCE, Boolean.class, false);
        DataSource dataSource = isLazy ? new LazyDataSource(() -> resolve(settings)) : dataSources.resolve(settings);
        MigratorBuilder builder = Migrator.builder(dataSource)
                .name(settings.name())
                .locations(VendorLocations.resolve(settings, dataSource).toArray(String[]::new))
                .recursive(settings.recursive())
                .failOnMissingLocations(settings.failOnMissingLocations())
                .encoding(settings.encoding())
                .resourceLoader(resourceLoader)
                .dialects(dialects.withServices())
                .migrations(migrations.of(settings))
                .listeners(listeners.orderedStream().toList())
                .target(settings.target().toArray(String[]::new))
                .schema(settings.schema())
                .versionTable(settings.versionTable())
                .historyTable(settings.historyTable())
                .transactionMode(settings.transactionMode())
                .waitTimeout(settings.waitTimeout())
                .applicationName(environment.getProperty("spring.application.name"))
                .lockTimeout(settings.budget().limits().lockTimeout())
                .statementTimeout(settings.budget().limits().statementTimeout())
                .retry(settings.budget().retry())
                .reportAfter(settings.budget().reportAfter())
                .applicationVersion(environment.getProperty("spring.application.version"))
                .arguments(settings.arguments())
                .namingConvention(NamingConventionProperty.read(settings))
                .drift(it -> settings.drift())
                .offlineDialect(settings.offline().dialect())
                .offlineBatchSeparator(settings.offline().batchSeparator())
                .offlineHistory(settings.offline().history())
                .authoring(it -> settings.authoring()
                        .applyTo(it, settings.prefix(), hooks.orderedStream().toList())
                        .withTemplateLocation(settings.templateLocation()));
        autogenerate.applyTo(builder, settings);
        if (!isLazy) {
            autogenerate.model(settings, dataSource).ifPresent(builder::model);
        }
        customizers.orderedStream().forEach(it -> it.customize(settings.name(), builder));
        return builder.build();
    }

    private DataSource resolve(DatabaseSettings settings) {
        try {
            return dataSources.resolve(settings);
        } catch (BeansException failure) {
            throw DataSourceException.notMade(settings, failure);
        }
    }
}
