package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * All migrators of an application, auto-configured and its own: in the order in which the configuration lists the databases,
 * then those it does not list.
 */
final class Migrators {

    private final ListableBeanFactory beanFactory;
    private final List<String> databases;
    private final Fleets fleets;

    Migrators(ListableBeanFactory beanFactory, List<String> databases, Fleets fleets) {
        this.beanFactory = beanFactory;
        this.databases = databases;
        this.fleets = fleets;
    }

    /** @throws MigratorConflictException if two of them would be in each other's way, or a database has none */
    List<Migrator> inOrder() {
        Map<String, Migrator> beans = beans();
        databases.forEach(it -> requireMigrator(it, beans));
        List<Map.Entry<String, Migrator>> migrators = beans.entrySet().stream()
                .sorted(Comparator.comparingInt(it -> position(it.getValue())))
                .toList();
        Set<String> withTenants = fleets.byName().keySet();
        for (int second = 1; second < migrators.size(); second++) {
            for (int first = 0; first < second; first++) {
                refuseConflict(migrators.get(first), migrators.get(second), withTenants);
            }
        }
        return migrators.stream().map(Map.Entry::getValue).toList();
    }

    /** Whether one of the migrators is responsible for what is in this database. */
    boolean manage(DataSource dataSource) {
        DataSourceIdentity identity = DataSourceIdentity.of(dataSource);
        return inOrder().stream()
                .map(it -> DataSourceIdentity.of(it.dataSource()))
                .anyMatch(identity::leadsWhere);
    }

    // One by one: getBeansOfType leaves out what is being created, and a database of a circle would be left as it is.
    private Map<String, Migrator> beans() {
        Map<String, Migrator> beans = new LinkedHashMap<>();
        for (String name : beanFactory.getBeanNamesForType(Migrator.class)) {
            beans.put(name, beanFactory.getBean(name, Migrator.class));
        }
        return beans;
    }

    // A bean that takes the place of an auto-configured one has to do its work, or nobody would.
    private static void requireMigrator(String database, Map<String, Migrator> beans) {
        String name = DatabaseSettings.beanName(database);
        boolean isSingle = database.equals(DatabaseSettings.PRIMARY) && !beans.containsKey(name);
        String bean = isSingle ? DatabaseSettings.SINGLE_BEAN_NAME : name;
        Migrator migrator = beans.get(bean);
        if (migrator == null) {
            throw MigratorConflictException.noMigrator(bean, database);
        }
        if (!migrator.name().equals(database)) {
            throw MigratorConflictException.otherName(bean, database, migrator.name());
        }
    }

    private int position(Migrator migrator) {
        int position = databases.indexOf(migrator.name());
        return position < 0 ? databases.size() : position;
    }

    // The migrator of a database with tenants has no table of its own: each tenant has one.
    private static void refuseConflict(
            Map.Entry<String, Migrator> firstBean, Map.Entry<String, Migrator> secondBean, Set<String> withTenants) {
        Migrator first = firstBean.getValue();
        Migrator second = secondBean.getValue();
        if (first.name().equals(second.name())) {
            throw MigratorConflictException.sameName(firstBean.getKey(), secondBean.getKey(), first.name());
        }
        boolean haveTables = !withTenants.contains(first.name()) && !withTenants.contains(second.name());
        if (haveTables && first.versionTable().equals(second.versionTable()) && leadTogether(first, second)) {
            throw MigratorConflictException.sameTable(firstBean.getKey(), secondBean.getKey(), first);
        }
    }

    private static boolean leadTogether(Migrator first, Migrator second) {
        return DataSourceIdentity.of(first.dataSource()).isSameAs(DataSourceIdentity.of(second.dataSource()));
    }
}
