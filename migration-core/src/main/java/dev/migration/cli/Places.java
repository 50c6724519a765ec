package dev.migration.cli;

import dev.migration.tenant.Fleet;
import dev.migration.tenant.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The databases that a call is about, and the tenants in place of a database that has some. */
final class Places {

    private static final int TENANTS_SHOWN = 10;

    private final Databases databases;

    private final GlobalOptions options;

    private @Nullable List<String> found;

    Places(Databases databases, GlobalOptions options) {
        this.databases = databases;
        this.options = options;
    }

    /** The names of the databases. Where tenants are chosen, those without tenants are not meant. */
    List<String> databases() {
        List<String> names = found;
        if (names == null) {
            names = find();
            found = names;
        }
        return names;
    }

    private List<String> find() {
        List<String> known = databases.names();
        if (known.isEmpty()) {
            throw new CommandLineException(
                    "There is no database to migrate.",
                    "Configure `spring.datasource.url` or `migration.datasources`, and `migration.enabled: true`.");
        }
        for (String name : options.databases()) {
            if (!known.contains(name)) {
                throw new CommandLineException(
                        "There is no database '%s'.".formatted(name),
                        "Databases: %s.".formatted(String.join(", ", known)));
            }
        }
        List<String> named = options.databases().isEmpty()
                ? known
                : options.databases().stream().distinct().toList();
        return options.choosesTenants() ? withTenants(named) : named;
    }

    private List<String> withTenants(List<String> names) {
        List<String> having =
                names.stream().filter(it -> databases.fleet(it).isPresent()).toList();
        if (having.isEmpty()) {
            throw new CommandLineException(
                    "%s no tenants."
                            .formatted(
                                    names.size() == 1
                                            ? "The database '%s' has".formatted(names.get(0))
                                            : "The databases %s have".formatted(String.join(", ", names))),
                    "Leave --tenant and --tenants away, or configure `migration.tenants`.");
        }
        having.forEach(this::requireTenants);
        return having;
    }

    /** Before anything is begun, and before anything is connected. */
    private void requireTenants(String database) {
        if (options.tenants().isEmpty()) {
            return;
        }
        List<String> known = databases.fleet(database).stream()
                .flatMap(it -> it.tenants().stream())
                .map(Tenant::name)
                .toList();
        for (String tenant : options.tenants()) {
            if (!known.contains(tenant)) {
                throw new CommandLineException(
                        "There is no tenant '%s' of '%s'.".formatted(tenant, database),
                        known.isEmpty() ? "It has no tenants at all." : "Tenants: %s.".formatted(shown(known)));
            }
        }
    }

    private static String shown(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(TENANTS_SHOWN, names.size())));
        return names.size() <= TENANTS_SHOWN ? first : "%s and %d more".formatted(first, names.size() - TENANTS_SHOWN);
    }

    Optional<Fleet> fleet(String database) {
        return databases.fleet(database);
    }

    /** Databases and tenants, by the name that their answer is headed by. */
    Map<String, Place> all() {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String database : databases()) {
            Optional<Fleet> fleet = fleet(database);
            if (fleet.isPresent()) {
                addTenants(database, fleet.get(), places);
            } else {
                places.put(database, new Place(database, database, "", () -> databases.migrator(database)));
            }
        }
        return places;
    }

    private void addTenants(String database, Fleet fleet, Map<String, Place> places) {
        fleet.migrators(options.tenantSelection())
                .forEach((tenant, migrator) ->
                        places.put(migrator.name(), new Place(migrator.name(), database, tenant, () -> migrator)));
    }
}
