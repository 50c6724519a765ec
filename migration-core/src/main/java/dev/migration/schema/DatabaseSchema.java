package dev.migration.schema;

import java.util.List;
import java.util.Optional;

/** Everything that is in a database, or should be. */
public record DatabaseSchema(List<Table> tables, List<Sequence> sequences, List<EnumType> enumTypes, List<View> views) {

    public DatabaseSchema {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        enumTypes = List.copyOf(enumTypes);
        views = List.copyOf(views);
    }

    public static DatabaseSchema empty() {
        return new DatabaseSchema(List.of(), List.of(), List.of(), List.of());
    }

    public static DatabaseSchema of(Table... tables) {
        return new DatabaseSchema(List.of(tables), List.of(), List.of(), List.of());
    }

    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
