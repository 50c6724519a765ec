package dev.migration.boot.autoconfigure;

import dev.migration.tenant.Fleet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;

/** All fleets of an application, auto-configured and its own, by the name of the database that their tenants are of. */
final class Fleets {

    private final ListableBeanFactory beanFactory;

    private final List<String> databases;

    Fleets(ListableBeanFactory beanFactory, List<String> databases) {
        this.beanFactory = beanFactory;
        this.databases = databases;
    }

    /** @throws MigratorConflictException if there are two of one name */
    Map<String, Fleet> byName() {
        Map<String, Fleet> fleets = new LinkedHashMap<>();
        Map<String, String> beans = new LinkedHashMap<>();
        // One by one: getBeansOfType leaves out what is being created, and the tenants of a circle would be left as
        // they are.
        for (String bean : beanFactory.getBeanNamesForType(Fleet.class)) {
            Fleet fleet = beanFactory.getBean(bean, Fleet.class);
            String other = beans.put(fleet.name(), bean);
            if (other != null) {
                throw MigratorConflictException.sameFleet(other, bean, fleet.name());
            }
            fleets.put(fleet.name(), fleet);
        }
        return fleets;
    }

    /** The one of a database. Makes none that is called after another, which may be one that cannot be made. */
    Optional<Fleet> named(String database) {
        String bean = DatabaseSettings.fleetBeanName(database);
        if (beanFactory.containsBean(bean)) {
            return Optional.of(beanFactory.getBean(bean, Fleet.class));
        }
        Set<String> ofOthers =
                databases.stream().map(DatabaseSettings::fleetBeanName).collect(Collectors.toSet());
        return Stream.of(beanFactory.getBeanNamesForType(Fleet.class))
                .filter(it -> !ofOthers.contains(it))
                .map(it -> beanFactory.getBean(it, Fleet.class))
                .filter(it -> it.name().equals(database))
                .findFirst();
    }
}
