package dev.migration.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Of everything that has a name of its own, and no table that it belongs to. */
    public Stream<QualifiedName> names() {
        return Stream.of(
                        tables.stream().map(Table::name),
                        sequences.stream().map(Sequence::name),
                        enumTypes.stream().map(EnumType::name),
                        views.stream().map(View::name))
                .flatMap(it -> it);
    }

    /** The schemas that the names speak of, sorted. */
    public Set<String> schemas() {
        return names().flatMap(it -> it.schemaName().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The table of this name, in whichever schema; tables of several schemas are told apart by {@link #table}. */
    public Optional<Table> findTable(String name) {
        return tables.stream().filter(it -> it.name().name().equals(name)).findFirst();
    }

    public boolean hasTable(String name) {
        return findTable(name).isPresent();
    }

    public boolean hasSequence(String name) {
        return sequences.stream().anyMatch(it -> it.name().name().equals(name));
    }

    public boolean hasEnumType(String name) {
        return enumTypes.stream().anyMatch(it -> it.name().name().equals(name));
    }

    /** Whether there is a view of this name, one that keeps its rows or one that does not. */
    public boolean hasView(String name) {
        return views.stream().anyMatch(it -> it.name().name().equals(name));
    }
}
