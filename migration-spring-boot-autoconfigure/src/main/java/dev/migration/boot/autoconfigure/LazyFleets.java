package dev.migration.boot.autoconfigure;

import dev.migration.tenant.Fleet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fleets whose tenants Hibernate has migrated at their first use: the only one that is to be, or of several those on the
 * {@code DataSource} that Spring Boot's own EntityManagerFactory uses.
 */
final class LazyFleets implements Supplier<List<Fleet>> {

    private static final Logger logger = LoggerFactory.getLogger(LazyFleets.class);

    private final ListableBeanFactory beanFactory;

    private final List<String> beans;

    private final Supplier<List<Fleet>> fleets = SingletonSupplier.of(this::find);

    LazyFleets(ListableBeanFactory beanFactory, MigrationProperties properties) {
        this.beanFactory = beanFactory;
        this.beans = properties.databases().stream()
                .filter(it -> it.tenantsOnStartup() == TenantsOnStartup.LAZY)
                .map(it -> DatabaseSettings.fleetBeanName(it.name()))
                .filter(beanFactory::containsBean)
                .toList();
    }

    boolean exist() {
        return !beans.isEmpty();
    }

    /** Made when they are first asked for, which is after the start. */
    @Override
    public List<Fleet> get() {
        return fleets.get();
    }

    private List<Fleet> find() {
        List<Fleet> all =
                beans.stream().map(it -> beanFactory.getBean(it, Fleet.class)).toList();
        if (all.size() == 1) {
            return all;
        }
        List<Fleet> ofHibernate =
                all.stream().filter(this::isOfThePrimaryDataSource).toList();
        if (ofHibernate.isEmpty()) {
            logger.warn(
                    "Hibernate brings no tenant of {} to its target: none of these databases is known to be the"
                            + " EntityManagerFactory's. Mark its DataSource as @Primary, or call `ensure(tenant)` of"
                            + " their Fleet beans before a tenant is used.",
                    all.stream().map(it -> "'" + it.name() + "'").collect(Collectors.joining(" and ")));
        }
        return ofHibernate;
    }

    private boolean isOfThePrimaryDataSource(Fleet fleet) {
        DataSource primary = beanFactory.getBeanProvider(DataSource.class).getIfUnique();
        return primary != null
                && DataSourceIdentity.of(primary)
                        .leadsWhere(DataSourceIdentity.of(fleet.template().dataSource()));
    }
}
