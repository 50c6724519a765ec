package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.TableAssembly;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables and their columns by the numbers that the catalog has for them. */
final class PostgresqlRelations {

    private final Map<Long, TableAssembly> tables = new HashMap<>();

    private final Map<Long, Map<Integer, String>> columns = new HashMap<>();

    static long id(CatalogRow row, String label) {
        Long id = row.number(label);
        return id == null ? 0 : id;
    }

    /** The numbers of columns, which the catalog writes as {@code 1 2} in one place and as {@code {1,2}} in another. */
    static List<Integer> places(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        for (String place : text.split("[ ,{}]")) {
            if (!place.isEmpty()) {
                places.add(Integer.valueOf(place));
            }
        }
        return places;
    }

    void add(long id, TableAssembly table) {
        tables.put(id, table);
    }

    /** Columns of tables that are not read have a name as well, for the foreign keys that refer to them. */
    void nameColumn(long table, int place, String name) {
        columns.computeIfAbsent(table, it -> new HashMap<>()).put(place, name);
    }

    Optional<TableAssembly> table(long id) {
        return Optional.ofNullable(tables.get(id));
    }

    String column(long table, int place) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(place, "");
    }

    String[] columns(long table, List<Integer> places) {
        return places.stream().map(it -> column(table, it)).toArray(String[]::new);
    }
}
