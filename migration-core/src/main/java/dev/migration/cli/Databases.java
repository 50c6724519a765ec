package dev.migration.cli;

import dev.migration.Migrator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The databases that commands can work on, by name. */
public interface Databases {

    /** All names, in the order in which commands go through them. Answers without a connection. */
    List<String> names();

    /** The migrator of one of the names. Called only for databases that a command works on. */
    Migrator migrator(String name);

    /** Databases whose migrators are created when they are first asked for, in the order of the map. */
    static Databases of(Map<String, Supplier<Migrator>> suppliers) {
        Map<String, Supplier<Migrator>> inOrder = new LinkedHashMap<>(suppliers);
        Map<String, Migrator> created = new LinkedHashMap<>();
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
        };
    }

    private static Migrator unknown() {
        throw new IllegalArgumentException("There is no such database");
    }
}
