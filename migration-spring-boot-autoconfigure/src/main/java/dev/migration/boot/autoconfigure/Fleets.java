package dev.migration.boot.autoconfigure;

import dev.migration.tenant.Fleet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;

/** All fleets of an application, auto-configured and its own, by the name of the database that their tenants are of. */
final class Fleets {

    private final ListableBeanFactory beanFactory;

    Fleets(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    /** @throws MigratorConflictException if there are two of one name */
    Map<String, Fleet> byName() {
        Map<String, Fleet> fleets = new LinkedHashMap<>();
        Map<String, String> beans = new LinkedHashMap<>();
        // One by one: getBeansOfType leaves out what is being created, and the tenants of a circle would be left as they are.
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

    Optional<Fleet> named(String name) {
        return Optional.ofNullable(byName().get(name));
    }
}
