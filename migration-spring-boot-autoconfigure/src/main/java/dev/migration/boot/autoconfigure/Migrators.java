package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * All migrators of an application, auto-configured and its own: in the order in which the configuration lists the databases,
 * then those it does not list.
 */
final class Migrators {

    private final ListableBeanFactory beanFactory;
    private final List<String> order;

    Migrators(ListableBeanFactory beanFactory, List<String> order) {
        this.beanFactory = beanFactory;
        this.order = order;
    }

    /**
     * The migrators by bean name.
     *
     * @throws MigratorConflictException if two of them would be in each other's way
     */
    Map<String, Migrator> byBeanName() {
        List<Map.Entry<String, Migrator>> sorted = beans();
        sorted.sort(Comparator.comparingInt(it -> position(it.getValue())));
        Map<String, Migrator> migrators = new LinkedHashMap<>();
        sorted.forEach(it -> {
            migrators.forEach((bean, earlier) -> refuseConflict(bean, earlier, it.getKey(), it.getValue()));
            migrators.put(it.getKey(), it.getValue());
        });
        return migrators;
    }

    List<Migrator> inOrder() {
        return List.copyOf(byBeanName().values());
    }

    /** Whether one of the migrators is responsible for what is in this database. */
    boolean manage(DataSource dataSource) {
        DataSourceIdentity identity = DataSourceIdentity.of(dataSource);
        return inOrder().stream()
                .map(it -> DataSourceIdentity.of(it.dataSource()))
                .anyMatch(identity::leadsWhere);
    }

    // One by one: getBeansOfType leaves out what is being created, and a database of a circle would be left as it is.
    private List<Map.Entry<String, Migrator>> beans() {
        List<Map.Entry<String, Migrator>> beans = new ArrayList<>();
        for (String name : beanFactory.getBeanNamesForType(Migrator.class)) {
            beans.add(Map.entry(name, beanFactory.getBean(name, Migrator.class)));
        }
        return beans;
    }

    private int position(Migrator migrator) {
        int position = order.indexOf(migrator.name());
        return position < 0 ? order.size() : position;
    }

    private static void refuseConflict(String firstBean, Migrator first, String secondBean, Migrator second) {
        if (first.name().equals(second.name())) {
            throw MigratorConflictException.sameName(firstBean, secondBean, first.name());
        }
        if (first.versionTable().equals(second.versionTable()) && leadTogether(first, second)) {
            throw MigratorConflictException.sameTable(firstBean, secondBean, first);
        }
    }

    private static boolean leadTogether(Migrator first, Migrator second) {
        return DataSourceIdentity.of(first.dataSource()).isSameAs(DataSourceIdentity.of(second.dataSource()));
    }
}
