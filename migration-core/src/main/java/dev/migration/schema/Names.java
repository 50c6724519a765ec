package dev.migration.schema;

import java.util.List;

/** The one check that every named value makes of its name. */
final class Names {

    private Names() {}

    static String require(String name, String what) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a %s is blank; give it one.".formatted(what));
        }
        return name;
    }

    static List<String> requireColumns(List<String> columns, String what) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A %s names no column; it needs at least one.".formatted(what));
        }
        columns.forEach(column -> require(column, "column"));
        return List.copyOf(columns);
    }
}
