package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetListener;
import dev.migration.tenant.FleetOptions;
import dev.migration.tenant.TenantProvider;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.metadata.DataSourcePoolMetadataProvider;
import org.springframework.util.function.SingletonSupplier;

/** Sets up the fleet of a database with tenants, after that database's migrator. */
final class FleetFactory {

    static final String BEAN_NAME = "fleetFactory";

    private static final Logger LOG = LoggerFactory.getLogger(FleetFactory.class);

    private static final int CONNECTIONS_PER_TENANT = 2;

    private final MigrationProperties properties;

    private final ListableBeanFactory beanFactory;

    private final ObjectProvider<FleetListener> listeners;

    private final ObjectProvider<DataSourcePoolMetadataProvider> pools;

    FleetFactory(
            MigrationProperties properties,
            ListableBeanFactory beanFactory,
            ObjectProvider<FleetListener> listeners,
            ObjectProvider<DataSourcePoolMetadataProvider> pools) {
        this.properties = properties;
        this.beanFactory = beanFactory;
        this.listeners = listeners;
        this.pools = pools;
    }

    /** The factory method of every fleet's bean definition. */
    Fleet create(String database) {
        DatabaseSettings settings = properties.database(database);
        Migrator template = template(database);
        return Fleet.builder(template, provider(settings, template))
                .options(options(settings, template))
                .listeners(listeners.orderedStream().toList())
                .build();
    }

    /** A command may do without the pool, so that its size is asked for only when tenants are worked on. */
    private Supplier<FleetOptions> options(DatabaseSettings settings, Migrator template) {
        if (template.dataSource() instanceof LazyDataSource lazy) {
            return SingletonSupplier.of(() -> withinPool(settings, lazy.getTargetDataSource()));
        }
        FleetOptions options = withinPool(settings, template.dataSource());
        return () -> options;
    }

    // Workers that each hold one connection and wait for the second would wait for each other.
    private FleetOptions withinPool(DatabaseSettings settings, DataSource dataSource) {
        FleetOptions options = settings.tenants().options(settings.prefix());
        // A bean may tell tenants with databases of their own.
        if (!settings.tenants().areTold()) {
            return options;
        }
        OptionalInt size = PoolSize.of(dataSource, pools.stream().toList());
        // One is left for who watches the server while they work.
        int most = Math.max((size.orElse(Integer.MAX_VALUE) - 1) / CONNECTIONS_PER_TENANT, 1);
        if (options.parallelism() <= most) {
            return options;
        }
        LOG.warn(
                "The pool of the database '{}' has {} connections, enough for {} of its tenants at once, not for {}. "
                        + "Raise its size, such as spring.datasource.hikari.maximum-pool-size, or lower {}.tenants.parallelism.",
                settings.name(),
                size.orElse(0),
                most,
                options.parallelism(),
                settings.prefix());
        return options.withParallelism(most);
    }

    private Migrator template(String database) {
        String name = DatabaseSettings.beanName(database);
        boolean isSingle = database.equals(DatabaseSettings.PRIMARY) && !beanFactory.containsBean(name);
        return beanFactory.getBean(isSingle ? DatabaseSettings.SINGLE_BEAN_NAME : name, Migrator.class);
    }

    private TenantProvider provider(DatabaseSettings settings, Migrator template) {
        return settings.tenants().provider(template.dataSource()).orElseGet(() -> new TenantProviderBeans(
                        beanFactory, properties.allDatabases())
                .nameFor(settings)
                .map(it -> provider(settings, it))
                .orElseThrow());
    }

    // A bean that nobody asks while the application starts may use what waits for the migrations, such as repositories.
    private TenantProvider provider(DatabaseSettings settings, String bean) {
        return switch (settings.tenantsOnStartup()) {
            case LAZY, NONE ->
                () -> beanFactory.getBean(bean, TenantProvider.class).tenants();
            case UPGRADE, CHECK, WAIT -> beanFactory.getBean(bean, TenantProvider.class);
        };
    }
}
