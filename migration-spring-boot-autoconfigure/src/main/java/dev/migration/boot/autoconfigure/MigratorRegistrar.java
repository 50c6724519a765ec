package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Registers a {@link Migrator} bean per database, unless the application has one of that name, and a fleet for those that
 * have tenants. Bean definitions rather than instances, so that ahead-of-time processing sees them.
 */
final class MigratorRegistrar implements ImportBeanDefinitionRegistrar {

    private final Environment environment;

    MigratorRegistrar(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importingClass, BeanDefinitionRegistry registry) {
        MigrationProperties properties =
                Binder.get(environment).bindOrCreate(MigrationProperties.PREFIX, MigrationProperties.class);
        List<DatabaseSettings> databases = properties.databases();
        QuotedTargets.check(environment, databases);
        databases.stream()
                .map(DatabaseSettings::name)
                .filter(it -> !isDefined(it, registry))
                .forEach(it -> register(it, registry));
        FleetRegistrar.register(registry, properties);
    }

    private static boolean isDefined(String database, BeanDefinitionRegistry registry) {
        return registry.containsBeanDefinition(DatabaseSettings.beanName(database))
                || (database.equals(DatabaseSettings.PRIMARY)
                        && registry.containsBeanDefinition(DatabaseSettings.SINGLE_BEAN_NAME));
    }

    private static void register(String database, BeanDefinitionRegistry registry) {
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setFactoryBeanName(MigratorFactory.BEAN_NAME);
        definition.setFactoryMethodName("create");
        definition.getConstructorArgumentValues().addIndexedArgumentValue(0, database);
        definition.setTargetType(Migrator.class);
        registry.registerBeanDefinition(DatabaseSettings.beanName(database), definition);
    }
}
