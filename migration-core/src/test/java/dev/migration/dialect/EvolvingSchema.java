package dev.migration.dialect;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is in a database after the operations so far, and what has to be known of it to choose the next one. */
final class EvolvingSchema {

    /** A property of a column's values or history that rules some operations out. */
    enum Trait {
        /** Rows hold null there, and always will. */
        HOLDS_NULL,
        /** Rows may hold the same value. */
        HOLDS_DUPLICATES,
        /** It was more than it is now, so that it cannot go and come back: an earlier step could not be reversed. */
        CHANGED,
        /** It came with a rule of its own, which is one of the table once that is made anew; SQLite tells them apart. */
        HAS_RULE,
        /** Created before the sequence began, with rows that must survive. */
        KEPT
    }

    final Map<String, Table> tables = new LinkedHashMap<>();

    final Map<String, Sequence> sequences = new LinkedHashMap<>();

    final Map<String, View> views = new LinkedHashMap<>();

    final Map<String, EnumType> enums = new LinkedHashMap<>();

    /** The schemas beside the connection's own. */
    final Set<String> schemas = new LinkedHashSet<>();

    /** The name of the table that a view reads. */
    final Map<String, String> readBy = new HashMap<>();

    /** The column that a check, an expression or a condition uses, by the name of what uses it. */
    final Map<String, String> uses = new HashMap<>();

    private final Map<String, Map<String, Set<Trait>>> traits = new HashMap<>();

    Table table(String name) {
        return known(tables.get(name), name);
    }

    /** The table that a view reads. */
    Table readBy(View view) {
        String name = view.name().name();
        return table(known(readBy.get(name), name));
    }

    private static <T> T known(@Nullable T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException("There is no '%s'.".formatted(name));
        }
        return found;
    }

    void put(Table table) {
        tables.put(table.name().name(), table);
    }

    void mark(String table, String column, Trait trait) {
        traits.computeIfAbsent(table, it -> new HashMap<>())
                .computeIfAbsent(column, it -> new HashSet<>())
                .add(trait);
    }

    boolean is(String table, String column, Trait trait) {
        return traits.getOrDefault(table, Map.of())
                .getOrDefault(column, Set.of())
                .contains(trait);
    }

    boolean isAny(String table, Trait trait) {
        return traits.getOrDefault(table, Map.of()).values().stream().anyMatch(it -> it.contains(trait));
    }

    boolean isRead(String table) {
        return readBy.containsValue(table);
    }

    /** Whether the text of something names the column, so that it cannot get another name. */
    boolean isPinned(Table table, String column) {
        boolean byConstraint =
                table.constraints().stream().anyMatch(it -> column.equals(uses.get(String.valueOf(it.name()))));
        return byConstraint || table.indexes().stream().anyMatch(it -> column.equals(uses.get(it.name())));
    }

    static boolean isInForeignKey(Table table, String column) {
        return table.constraints(ForeignKey.class).anyMatch(it -> it.columns().contains(column));
    }

    static boolean isInPrimaryKey(Table table, String column) {
        return table.constraints(PrimaryKey.class).anyMatch(it -> it.columns().contains(column));
    }

    static boolean isInUnique(Table table, String column) {
        return table.constraints(Unique.class).anyMatch(it -> it.columns().contains(column));
    }

    static boolean isInIndex(Table table, String column) {
        return table.indexes().stream().flatMap(it -> it.parts().stream()).anyMatch(it -> it.text()
                .equals(column));
    }

    boolean isFree(Table table, String column) {
        return !isPinned(table, column)
                && !isInForeignKey(table, column)
                && !isInPrimaryKey(table, column)
                && !isInUnique(table, column)
                && !isInIndex(table, column);
    }

    boolean isReferenced(String table) {
        return tables.values().stream()
                .flatMap(it -> it.constraints(ForeignKey.class))
                .anyMatch(it -> it.referencedTable().name().equals(table));
    }

    void renameTable(String from, String to) {
        Table table = table(from);
        tables.remove(from);
        QualifiedName renamed = table.name().sibling(to);
        put(table.named(renamed));
        tables.replaceAll((name, it) -> constraints(
                it,
                constraint -> constraint instanceof ForeignKey key
                                && key.referencedTable().name().equals(from)
                        ? key.referencing(renamed)
                        : constraint));
        traits.put(to, traits.getOrDefault(from, new HashMap<>()));
        traits.remove(from);
    }

    void alterColumn(String tableName, Column from, Column to) {
        Table table = table(tableName);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.replaceAll(it -> it.equals(from) ? to : it);
        Table altered = new Table(
                table.name(), columns, table.constraints(), table.indexes(), table.comment(), table.options());
        put(from.name().equals(to.name()) ? altered : renamed(altered, from.name(), to.name()));
        if (!from.name().equals(to.name())) {
            Map<String, Set<Trait>> ofTable = traits.computeIfAbsent(tableName, it -> new HashMap<>());
            Set<Trait> ofColumn = ofTable.remove(from.name());
            ofTable.put(to.name(), ofColumn == null ? new HashSet<>() : ofColumn);
            tables.replaceAll((name, it) -> constraints(
                    it,
                    constraint -> constraint instanceof ForeignKey key
                                    && key.referencedTable().name().equals(tableName)
                            ? referencing(key, from.name(), to.name())
                            : constraint));
        }
    }

    private static ForeignKey referencing(ForeignKey key, String from, String to) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                renamed(key.referencedColumns(), from, to),
                key.onDelete(),
                key.onUpdate(),
                key.match(),
                key.deferrability(),
                key.validated());
    }

    private static Table renamed(Table table, String from, String to) {
        List<Index> indexes = new ArrayList<>();
        for (Index index : table.indexes()) {
            List<IndexPart> parts = new ArrayList<>(index.parts());
            parts.replaceAll(it -> it.text().equals(from) && !it.expression()
                    ? new IndexPart(to, false, it.order(), it.nulls(), it.operatorClass(), it.prefixLength())
                    : it);
            indexes.add(new Index(
                    index.name(),
                    parts,
                    index.unique(),
                    renamed(index.include(), from, to),
                    index.method(),
                    index.where(),
                    index.nullsNotDistinct(),
                    index.options()));
        }
        Table indexed = new Table(
                table.name(), table.columns(), table.constraints(), indexes, table.comment(), table.options());
        return constraints(indexed, it -> renamed(it, from, to));
    }

    private static Constraint renamed(Constraint constraint, String from, String to) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), renamed(key.columns(), from, to), key.deferrability(), key.options());
        }
        if (constraint instanceof Unique unique) {
            return new Unique(
                    unique.name(),
                    renamed(unique.columns(), from, to),
                    unique.nullsNotDistinct(),
                    unique.deferrability(),
                    unique.options());
        }
        if (constraint instanceof ForeignKey key) {
            return new ForeignKey(
                    key.name(),
                    renamed(key.columns(), from, to),
                    key.referencedTable(),
                    key.referencedColumns(),
                    key.onDelete(),
                    key.onUpdate(),
                    key.match(),
                    key.deferrability(),
                    key.validated());
        }
        return constraint;
    }

    private static List<String> renamed(List<String> columns, String from, String to) {
        return columns.stream().map(it -> it.equals(from) ? to : it).toList();
    }

    void addColumn(String tableName, Column column, List<Constraint> constraints) {
        Table table = table(tableName).column(column);
        for (Constraint constraint : constraints) {
            table = table.constraint(constraint);
        }
        put(table);
    }

    void dropColumn(String tableName, Column column) {
        Table table = table(tableName);
        put(new Table(
                table.name(),
                table.columns().stream().filter(it -> !it.equals(column)).toList(),
                table.constraints(),
                table.indexes(),
                table.comment(),
                table.options()));
        traits.getOrDefault(tableName, new HashMap<>()).remove(column.name());
    }

    void dropConstraint(String tableName, Constraint constraint) {
        Table table = table(tableName);
        put(new Table(
                table.name(),
                table.columns(),
                table.constraints().stream()
                        .filter(it -> !it.equals(constraint))
                        .toList(),
                table.indexes(),
                table.comment(),
                table.options()));
        columnsOf(constraint).forEach(it -> mark(tableName, it, Trait.CHANGED));
    }

    void dropIndex(String tableName, Index index) {
        Table table = table(tableName);
        put(new Table(
                table.name(),
                table.columns(),
                table.constraints(),
                table.indexes().stream().filter(it -> !it.equals(index)).toList(),
                table.comment(),
                table.options()));
        table.columns().stream()
                .filter(it ->
                        index.parts().stream().anyMatch(part -> part.text().equals(it.name()))
                                || it.name().equals(uses.get(index.name())))
                .forEach(it -> mark(tableName, it.name(), Trait.CHANGED));
    }

    private List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof Check check) {
            String used = uses.get(String.valueOf(check.name()));
            return used == null ? List.of() : List.of(used);
        }
        if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        return constraint instanceof ForeignKey key ? key.columns() : List.of();
    }

    private static Table constraints(Table table, UnaryOperator<Constraint> change) {
        return new Table(
                table.name(),
                table.columns(),
                table.constraints().stream().map(change).toList(),
                table.indexes(),
                table.comment(),
                table.options());
    }

    static ColumnType typeOf(EnumType type) {
        return ColumnType.enumeration(type.name().name(), type.values().toArray(String[]::new));
    }

    boolean isUsed(EnumType type) {
        return tables.values().stream()
                .flatMap(it -> it.columns().stream())
                .anyMatch(it -> type.name().name().equals(it.type().name()));
    }

    /** The type has other words, and so has each column of it. */
    void changeEnum(EnumType to) {
        enums.put(to.name().name(), to);
        tables.replaceAll((name, table) -> new Table(
                table.name(),
                table.columns().stream()
                        .map(it -> to.name().name().equals(it.type().name()) ? it.type(typeOf(to)) : it)
                        .toList(),
                table.constraints(),
                table.indexes(),
                table.comment(),
                table.options()));
    }

    /** Whether nothing is in the schema. */
    boolean isEmpty(String name) {
        return Stream.of(
                        tables.values().stream().map(Table::name),
                        views.values().stream().map(View::name),
                        sequences.values().stream().map(Sequence::name))
                .flatMap(it -> it)
                .noneMatch(it -> name.equals(it.schema()));
    }

    List<Table> tables(Predicate<Table> condition) {
        return tables.values().stream().filter(condition).toList();
    }
}
