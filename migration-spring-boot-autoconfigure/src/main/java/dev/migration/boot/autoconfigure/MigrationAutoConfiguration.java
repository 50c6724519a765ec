package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.autogenerate.Rewriter;
import dev.migration.cli.Databases;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.OperationRenderer;
import dev.migration.diff.ColumnRule;
import dev.migration.diff.SchemaFilter;
import dev.migration.execution.MigrationListener;
import dev.migration.render.JavaRendering;
import dev.migration.script.ScriptHook;
import dev.migration.tenant.FleetListener;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.metadata.DataSourcePoolMetadataProvider;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** {@link EnableAutoConfiguration Auto-configuration} that migrates the application's databases while it starts. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnClass(Migrator.class)
@Conditional(OnDatabaseCondition.class)
@ConditionalOnBooleanProperty(name = "migration.enabled", matchIfMissing = true)
@EnableConfigurationProperties(MigrationProperties.class)
@Import({
    DatabaseInitializationDependencyConfigurer.class,
    MigratorRegistrar.class,
    HibernateModelConfiguration.class,
    HibernateTenantConfiguration.class
})
public final class MigrationAutoConfiguration {

    @Bean(MigratorFactory.BEAN_NAME)
    MigratorFactory migratorFactory(
            MigrationProperties properties,
            ConfigurableListableBeanFactory beanFactory,
            ObjectProvider<MigrationConnectionDetails> migrationDetails,
            ObjectProvider<JdbcConnectionDetails> jdbcDetails,
            ObjectProvider<Dialect> dialects,
            ObjectProvider<OperationRenderer<?>> renderers,
            ObjectProvider<MigrationListener> listeners,
            ObjectProvider<ScriptHook> hooks,
            ObjectProvider<MigratorCustomizer> customizers,
            ObjectProvider<DatabaseModels> models,
            ObjectProvider<SchemaFilter> filters,
            ObjectProvider<ColumnRule> columnRules,
            ObjectProvider<Rewriter> rewriters,
            ObjectProvider<JavaRendering<?>> renderings,
            ResourceLoader resourceLoader,
            Environment environment) {
        return new MigratorFactory(
                properties,
                new DataSourceResolver(new DataSourceBeans(beanFactory), migrationDetails, jdbcDetails),
                new MigrationBeans(beanFactory, properties),
                new DialectBeans(dialects, renderers, resourceLoader),
                listeners,
                hooks,
                customizers,
                new AutogenerateBeans(models, filters, columnRules, rewriters, renderings),
                resourceLoader,
                environment);
    }

    @Bean(FleetFactory.BEAN_NAME)
    FleetFactory fleetFactory(
            MigrationProperties properties,
            ConfigurableListableBeanFactory beanFactory,
            ObjectProvider<FleetListener> listeners,
            ObjectProvider<DataSourcePoolMetadataProvider> pools) {
        return new FleetFactory(properties, beanFactory, listeners, pools);
    }

    @Bean
    Fleets migrationFleets(ConfigurableListableBeanFactory beanFactory, MigrationProperties properties) {
        return new Fleets(
                beanFactory,
                properties.databases().stream().map(DatabaseSettings::name).toList());
    }

    @Bean
    Migrators migrators(
            ConfigurableListableBeanFactory beanFactory,
            Environment environment,
            MigrationProperties properties,
            Fleets fleets) {
        return new Migrators(beanFactory, DatabaseOrder.of(environment, properties), fleets);
    }

    @Bean
    @ConditionalOnMissingBean(search = SearchStrategy.CURRENT)
    MigrationInitializer migrationInitializer(
            Migrators migrators,
            Fleets fleets,
            MigrationProperties properties,
            OtherTools otherTools,
            ObjectProvider<MigrationStrategy> strategy) {
        return new MigrationInitializer(migrators, fleets, properties, otherTools, strategy.getIfAvailable());
    }

    @Bean
    BackgroundUpgrades migrationBackgroundUpgrades(ObjectProvider<MigrationInitializer> initializers) {
        return new BackgroundUpgrades(() -> initializers
                .orderedStream()
                .flatMap(it -> it.leftForBackground().stream())
                .toList());
    }

    @Bean
    MigrationSchemaManagementProvider migrationSchemaManagementProvider(Migrators migrators) {
        return new MigrationSchemaManagementProvider(migrators);
    }

    /** Databases are migrated on boot, however lazy the application is: something may use them without a bean in between. */
    @Bean
    static LazyInitializationExcludeFilter migrationInitializerIsNotLazy() {
        return LazyInitializationExcludeFilter.forBeanTypes(MigrationInitializer.class);
    }

    @Bean
    Databases migrationDatabases(
            BeanFactory beanFactory, MigrationProperties properties, Migrators migrators, Fleets fleets) {
        return new BeanDatabases(beanFactory, properties, migrators, fleets);
    }

    @Bean
    static OtherTools otherMigrationTools() {
        return new OtherTools();
    }

    @Bean
    static DeferredInitializationCheck deferredInitializationCheck(Environment environment) {
        return new DeferredInitializationCheck(environment);
    }
}
