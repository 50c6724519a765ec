package dev.migration.tenant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The tenants of one moment: no two have one name or one place. */
final class Roster {

    private final String fleet;

    private final Map<String, Tenant> tenants = new LinkedHashMap<>();

    private Roster(String fleet) {
        this.fleet = fleet;
    }

    /**
     * @param own the database of tenants that do not name one
     * @throws InvalidTenantException if two have the same name or the same place
     */
    static Roster of(String fleet, DataSource own, List<Tenant> tenants) {
        Roster roster = new Roster(fleet);
        Map<Place, Tenant> places = new HashMap<>();
        for (Tenant tenant : tenants) {
            if (roster.tenants.put(tenant.name(), tenant) != null) {
                throw new InvalidTenantException(
                        "Two tenants of '%s' are called '%s'.".formatted(fleet, tenant.name()),
                        "Give each tenant a name of its own.");
            }
            Tenant neighbour = places.put(new Place(tenant.dataSource().orElse(own), tenant.schema()), tenant);
            if (neighbour != null) {
                throw samePlace(fleet, neighbour, tenant, tenant.schema());
            }
        }
        return roster;
    }

    static InvalidTenantException samePlace(String fleet, Tenant one, Tenant other, Optional<String> schema) {
        return new InvalidTenantException(
                "The tenants '%s' and '%s' of '%s' have the same place%s."
                        .formatted(
                                one.name(),
                                other.name(),
                                fleet,
                                schema.map(", the schema '%s'"::formatted).orElse("")),
                "Give each tenant a schema or a database of its own, or name it once.");
    }

    List<Tenant> all() {
        return List.copyOf(tenants.values());
    }

    /** @throws UnknownTenantException if there is none */
    Tenant tenant(String name) {
        return Optional.ofNullable(tenants.get(name))
                .orElseThrow(() -> new UnknownTenantException(fleet, name, List.copyOf(tenants.keySet())));
    }

    /** Those of these names, in the roster's order; all where no name is given. */
    List<Tenant> named(List<String> names) {
        if (names.isEmpty()) {
            return all();
        }
        names.forEach(this::tenant);
        List<Tenant> chosen = new ArrayList<>(all());
        chosen.removeIf(it -> !names.contains(it.name()));
        return chosen;
    }

    private record Place(DataSource dataSource, Optional<String> schema) {}
}
