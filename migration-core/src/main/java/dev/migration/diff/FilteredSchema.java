package dev.migration.diff;

import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Takes out of both schemas what the filter leaves out of either, so that it neither comes nor goes. */
final class FilteredSchema {

    private final SchemaFilter filter;

    FilteredSchema(SchemaFilter filter) {
        this.filter = filter;
    }

    /** The first of the two schemas, without what is left out of one of them. */
    Both of(DatabaseSchema actual, DatabaseSchema wanted) {
        Set<SchemaKey> hidden = new HashSet<>();
        hidden.addAll(hidden(actual, true));
        hidden.addAll(hidden(wanted, false));
        return new Both(without(hidden, actual), without(hidden, wanted));
    }

    record Both(DatabaseSchema actual, DatabaseSchema wanted) {}

    private record SchemaKey(Class<?> kind, QualifiedName name) {}

    private Set<SchemaKey> hidden(DatabaseSchema schema, boolean isInDatabase) {
        Set<SchemaKey> hidden = new HashSet<>();
        for (Table table : schema.tables()) {
            hide(SchemaObject.of(table), table.name(), isInDatabase, hidden);
        }
        for (Sequence sequence : schema.sequences()) {
            hide(SchemaObject.of(sequence), sequence.name(), isInDatabase, hidden);
        }
        for (EnumType type : schema.enumTypes()) {
            hide(SchemaObject.of(type), type.name(), isInDatabase, hidden);
        }
        for (View view : schema.views()) {
            hide(SchemaObject.of(view), view.name(), isInDatabase, hidden);
        }
        return hidden;
    }

    private void hide(SchemaObject object, QualifiedName name, boolean isInDatabase, Set<SchemaKey> hidden) {
        if (!filter.includes(object, isInDatabase)) {
            hidden.add(new SchemaKey(object.definition().getClass(), name));
        }
    }

    private static DatabaseSchema without(Set<SchemaKey> hidden, DatabaseSchema schema) {
        return new DatabaseSchema(
                without(hidden, schema.tables(), Table::name),
                without(hidden, schema.sequences(), Sequence::name),
                without(hidden, schema.enumTypes(), EnumType::name),
                without(hidden, schema.views(), View::name));
    }

    private static <T> List<T> without(Set<SchemaKey> hidden, List<T> all, Function<T, QualifiedName> name) {
        return all.stream()
                .filter(it -> !hidden.contains(new SchemaKey(it.getClass(), name.apply(it))))
                .toList();
    }
}
