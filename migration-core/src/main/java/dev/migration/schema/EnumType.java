package dev.migration.schema;

import java.util.List;

/** A named list of words that columns can have as their type. */
public record EnumType(QualifiedName name, List<String> values) {

    public EnumType {
        values = List.copyOf(values);
    }

    public static EnumType of(String name, String... values) {
        return new EnumType(QualifiedName.of(name), List.of(values));
    }
}
