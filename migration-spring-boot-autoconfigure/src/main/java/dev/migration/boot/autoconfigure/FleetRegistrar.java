package dev.migration.boot.autoconfigure;

import dev.migration.tenant.Fleet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** Registers a {@link Fleet} bean for every database that has tenants, unless the application has one of that name. */
final class FleetRegistrar {

    private final BeanDefinitionRegistry registry;

    private final List<DatabaseSettings> databases;

    private final TenantProviderBeans providers;

    FleetRegistrar(BeanDefinitionRegistry registry, List<DatabaseSettings> databases, TenantProviderBeans providers) {
        this.registry = registry;
        this.databases = databases;
        this.providers = providers;
    }

    static void register(BeanDefinitionRegistry registry, MigrationProperties properties) {
        if (registry instanceof ListableBeanFactory beanFactory) {
            TenantProviderBeans providers = new TenantProviderBeans(beanFactory, properties.allDatabases());
            providers.requireDatabases();
            new FleetRegistrar(registry, properties.databases(), providers).register();
        }
    }

    private void register() {
        databases.stream()
                .filter(it -> it.tenants().isEnabled())
                .filter(it -> !registry.containsBeanDefinition(DatabaseSettings.fleetBeanName(it.name())))
                .filter(this::hasTenants)
                .forEach(it -> register(it.name()));
    }

    private boolean hasTenants(DatabaseSettings database) {
        TenantProperties tenants = database.tenants();
        if (tenants.hasSchemas() && tenants.hasQuery()) {
            throw TenantPropertiesException.schemasAndQuery(database);
        }
        Optional<String> bean = providers.nameFor(database);
        if (bean.isPresent() && tenants.areTold()) {
            throw TenantPropertiesException.beanAndKeys(database, bean.get());
        }
        boolean hasTenants = bean.isPresent() || tenants.areTold();
        if (!hasTenants && tenants.areDemanded()) {
            throw TenantPropertiesException.nobodyTells(database);
        }
        return hasTenants;
    }

    private void register(String database) {
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setFactoryBeanName(FleetFactory.BEAN_NAME);
        definition.setFactoryMethodName("create");
        definition.getConstructorArgumentValues().addIndexedArgumentValue(0, database);
        definition.setTargetType(Fleet.class);
        registry.registerBeanDefinition(DatabaseSettings.fleetBeanName(database), definition);
    }
}
