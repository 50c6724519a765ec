package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The databases that commands can work on, by name. */
public interface Databases {

    /** All names, in the order in which commands go through them. Answers without a connection. */
    List<String> names();

    /** The migrator of one of the names. Called only for databases that a command works on. */
    Migrator migrator(String name);

    /** The tenants of one of the names; empty where it is one database for all. Answers without a connection. */
    default Optional<Fleet> fleet(String name) {
        return Optional.empty();
    }

    /** Databases whose migrators are created when they are first asked for, in the order of the map. */
    static Databases of(Map<String, Supplier<Migrator>> suppliers) {
        return of(suppliers, Map.of());
    }

    /** The same where some databases have tenants: their names are in both maps. */
    static Databases of(Map<String, Supplier<Migrator>> suppliers, Map<String, Supplier<Fleet>> fleetSuppliers) {
        Map<String, Supplier<Migrator>> inOrder = new LinkedHashMap<>(suppliers);
        Map<String, Migrator> created = new LinkedHashMap<>();
        Map<String, Fleet> createdFleets = new LinkedHashMap<>();
        return new Databases() {

            @Override
            public List<String> names() {
                return List.copyOf(inOrder.keySet());
            }

            @Override
            public Migrator migrator(String name) {
                return created.computeIfAbsent(
                        name, it -> inOrder.getOrDefault(it, Databases::unknown).get());
            }

            @Override
            public Optional<Fleet> fleet(String name) {
                return Optional.ofNullable(fleetSuppliers.get(name))
                        .map(supplier -> createdFleets.computeIfAbsent(name, it -> supplier.get()));
            }
        };
    }

    private static Migrator unknown() {
        throw new IllegalArgumentException("There is no such database");
    }
}
