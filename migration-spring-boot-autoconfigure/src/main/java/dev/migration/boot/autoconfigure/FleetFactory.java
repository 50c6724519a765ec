package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetListener;
import dev.migration.tenant.TenantProvider;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Sets up the fleet of a database with tenants, after that database's migrator. */
final class FleetFactory {

    static final String BEAN_NAME = "fleetFactory";

    private final MigrationProperties properties;

    private final ListableBeanFactory beanFactory;

    private final ObjectProvider<FleetListener> listeners;

    FleetFactory(
            MigrationProperties properties,
            ListableBeanFactory beanFactory,
            ObjectProvider<FleetListener> listeners) {
        this.properties = properties;
        this.beanFactory = beanFactory;
        this.listeners = listeners;
    }

    /** The factory method of every fleet's bean definition. */
    Fleet create(String database) {
        DatabaseSettings settings = properties.database(database);
        Migrator template = template(database);
        return Fleet.builder(template, provider(settings, template))
                .options(settings.tenants().options(settings.prefix()))
                .listeners(listeners.orderedStream().toList())
                .build();
    }

    private Migrator template(String database) {
        String name = DatabaseSettings.beanName(database);
        boolean isSingle = database.equals(DatabaseSettings.PRIMARY) && !beanFactory.containsBean(name);
        return beanFactory.getBean(isSingle ? DatabaseSettings.SINGLE_BEAN_NAME : name, Migrator.class);
    }

    private TenantProvider provider(DatabaseSettings settings, Migrator template) {
        TenantProperties tenants = settings.tenants();
        if (tenants.hasSchemas() && tenants.schemas() != null) {
            return TenantProvider.schemas(tenants.schemas());
        }
        if (tenants.hasQuery() && tenants.query() != null) {
            return TenantProvider.query(template.dataSource(), tenants.query());
        }
        return new TenantProviderBeans(beanFactory, properties.allDatabases())
                .nameFor(settings)
                .map(it -> provider(settings, it))
                .orElseThrow();
    }

    // A bean that nobody asks while the application starts may use what waits for the migrations, such as repositories.
    private TenantProvider provider(DatabaseSettings settings, String bean) {
        return switch (settings.tenantsOnStartup()) {
            case LAZY, NONE -> () ->
                    beanFactory.getBean(bean, TenantProvider.class).tenants();
            case UPGRADE, CHECK, WAIT -> beanFactory.getBean(bean, TenantProvider.class);
        };
    }
}
