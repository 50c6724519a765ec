package dev.migration.diff;

import dev.migration.schema.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes out of both tables the columns, rules and indexes that the filter leaves out of either. */
final class FilteredTable {

    private final SchemaFilter filter;

    FilteredTable(SchemaFilter filter) {
        this.filter = filter;
    }

    Pairing.Pair<Table> of(Table actual, Table wanted) {
        Set<SchemaObject> left = new HashSet<>();
        objects(actual)
                .filter(it -> !filter.includes(it, true))
                .map(FilteredTable::key)
                .forEach(left::add);
        objects(wanted)
                .filter(it -> !filter.includes(it, false))
                .map(FilteredTable::key)
                .forEach(left::add);
        if (left.isEmpty()) {
            return new Pairing.Pair<>(actual, wanted);
        }
        Predicate<SchemaObject> stays = it -> !left.contains(key(it));
        return new Pairing.Pair<>(without(actual, stays), without(wanted, stays));
    }

    /** The same object for both sides: by its name, or by what it is if it has none. */
    private static SchemaObject key(SchemaObject object) {
        return object.name().isEmpty()
                ? object
                : new SchemaObject(object.type(), object.name(), object.owner(), object.type());
    }

    private static Stream<SchemaObject> objects(Table table) {
        return Stream.of(
                        table.columns().stream().map(it -> SchemaObject.of(table.name(), it)),
                        table.constraints().stream().map(it -> SchemaObject.of(table.name(), it)),
                        table.indexes().stream().map(it -> SchemaObject.of(table.name(), it)))
                .flatMap(it -> it);
    }

    private static Table without(Table table, Predicate<SchemaObject> stays) {
        return new Table(
                table.name(),
                table.columns().stream()
                        .filter(it -> stays.test(SchemaObject.of(table.name(), it)))
                        .toList(),
                table.constraints().stream()
                        .filter(it -> stays.test(SchemaObject.of(table.name(), it)))
                        .toList(),
                table.indexes().stream()
                        .filter(it -> stays.test(SchemaObject.of(table.name(), it)))
                        .toList(),
                table.comment(),
                table.options());
    }
}
