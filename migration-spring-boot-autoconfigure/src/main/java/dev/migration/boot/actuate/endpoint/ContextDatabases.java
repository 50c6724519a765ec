package dev.migration.boot.actuate.endpoint;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** The databases of one context: those with a state of their own, and those whose tenants have it. */
record ContextDatabases(Map<String, Migrator> migrators, Map<String, Fleet> fleets) {

    static ContextDatabases of(ApplicationContext context) {
        Map<String, Migrator> migrators = new LinkedHashMap<>();
        context.getBeansOfType(Migrator.class).values().forEach(it -> migrators.put(it.name(), it));
        Map<String, Fleet> fleets = new LinkedHashMap<>();
        context.getBeansOfType(Fleet.class).values().forEach(it -> fleets.put(it.name(), it));
        return new ContextDatabases(migrators, fleets);
    }

    Map<String, DatabaseDescriptor> all(int historyLimit) {
        Map<String, DatabaseDescriptor> all = new LinkedHashMap<>();
        migrators.keySet().forEach(it -> database(it, historyLimit).ifPresent(found -> all.put(it, found)));
        fleets.forEach((name, fleet) -> all.computeIfAbsent(name, it -> DatabaseDescriptor.of(fleet)));
        return all;
    }

    Optional<DatabaseDescriptor> database(String name, int historyLimit) {
        return fleet(name).map(DatabaseDescriptor::of).or(() -> Optional.ofNullable(migrators.get(name))
                .map(it -> DatabaseDescriptor.of(it, historyLimit)));
    }

    Optional<Fleet> fleet(String name) {
        return Optional.ofNullable(fleets.get(name));
    }
}
