package dev.migration.operation;

import static java.util.stream.Collectors.joining;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.Index;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What operations make of a table, computed without a database: the table as it was, as it is after them, and where each
 * column comes from. Each method gives a new value.
 *
 * <p>What mentions a renamed column follows its name. What is about a dropped column alone goes with it; what mentions
 * other columns as well has to be dropped by name, and {@link #requireWhole} says so.
 *
 * @param sources the columns that were there before, by their name now, with their name then
 * @param conversions columns whose values an expression makes out of the old row
 */
public record AlteredTable(Table original, Table table, Map<String, String> sources, Map<String, String> conversions) {

    public AlteredTable {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        conversions = Collections.unmodifiableMap(new LinkedHashMap<>(conversions));
    }

    public static AlteredTable of(Table table) {
        Map<String, String> sources = new LinkedHashMap<>();
        table.columns().forEach(column -> sources.put(column.name(), column.name()));
        return new AlteredTable(table, table, sources, Map.of());
    }

    /** The table after all changes of a batch, in the shape that its options ask for. */
    AlteredTable after(QualifiedName name, List<BatchChange> changes, BatchOptions options) {
        AlteredTable altered = with(table.named(name)).described(options);
        for (BatchChange change : changes) {
            altered = TableOperations.apply(altered, change.operation());
            altered = altered.placed(change, options.partialReordering().isEmpty());
        }
        for (Constraint constraint : options.tableConstraints()) {
            altered = altered.create(constraint);
        }
        Table ordered = ColumnOrder.of(altered, changes, options.partialReordering());
        Table shaped = options.tableOptions().isEmpty()
                ? ordered
                : new Table(
                        name,
                        ordered.columns(),
                        ordered.constraints(),
                        ordered.indexes(),
                        ordered.comment(),
                        options.tableOptions());
        return altered.with(shaped).requireWhole();
    }

    /** The same columns from the same sources, in the shape of a table that is known already. */
    public AlteredTable shapedLike(Table target) {
        return with(target);
    }

    private AlteredTable described(BatchOptions options) {
        AlteredTable described = this;
        for (Column column : options.existingColumns()) {
            described = described.with(TableParts.replace(described.table, described.column(column.name()), column));
        }
        NamingConvention convention = options.namingConvention();
        return convention == null ? described : described.with(TableParts.named(described.table, convention));
    }

    public AlteredTable add(Column column, List<Constraint> constraints, boolean ifNotExists) {
        if (table.column(column.name()).isPresent()) {
            if (ifNotExists) {
                return this;
            }
            throw inapplicable(
                    "already has a column '%s'".formatted(column.name()), "Give the new column another name.");
        }
        AlteredTable altered = with(table.column(column));
        for (Constraint constraint : constraints) {
            altered = altered.create(constraint);
        }
        return altered;
    }

    public AlteredTable dropColumn(String name, boolean ifExists) {
        if (ifExists && table.column(name).isEmpty()) {
            return this;
        }
        Column column = column(name);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.remove(column);
        Set<String> others = columns.stream().map(Column::name).collect(Collectors.toSet());
        Table smaller = new Table(
                table.name(),
                columns,
                TableParts.without(table.constraints(), it -> Mentions.isAbout(it, name, others)),
                TableParts.without(table.indexes(), it -> Mentions.isAbout(it, name, others)),
                table.comment(),
                table.options());
        Map<String, String> remaining = new LinkedHashMap<>(sources);
        remaining.remove(name);
        Map<String, String> conversionsLeft = new LinkedHashMap<>(conversions);
        conversionsLeft.remove(name);
        return new AlteredTable(original, smaller, remaining, conversionsLeft);
    }

    /** Changes what the patch speaks of. */
    public AlteredTable modify(String name, ColumnPatch changes, @Nullable String using) {
        Column before = column(name);
        Column after = changes.on(before);
        boolean isTaken =
                !after.name().equals(name) && table.column(after.name()).isPresent();
        if (isTaken) {
            throw inapplicable("already has a column '%s'".formatted(after.name()), "Give the column another name.");
        }
        Map<String, String> newSources = renamedKeys(sources, name, after.name());
        Map<String, String> newConversions = new LinkedHashMap<>(renamedKeys(conversions, name, after.name()));
        if (using != null) {
            newConversions.put(after.name(), using);
        }
        Table renamed = Renaming.column(TableParts.replace(table, before, after), name, after.name());
        return new AlteredTable(original, renamed, newSources, newConversions);
    }

    /** Adds a constraint. A table has one primary key, so a new one takes the place of the old; its columns are never null. */
    public AlteredTable create(Constraint constraint) {
        String name = constraint.name();
        if (name != null && table.constraints().stream().anyMatch(it -> name.equals(it.name()))) {
            throw inapplicable("already has a constraint '%s'".formatted(name), "Give the new one another name.");
        }
        return with((constraint instanceof PrimaryKey key ? freedFor(key) : table).constraint(constraint));
    }

    private Table freedFor(PrimaryKey key) {
        Table freed = TableParts.withConstraints(
                table, TableParts.without(table.constraints(), PrimaryKey.class::isInstance));
        return TableParts.withColumns(
                freed,
                freed.columns().stream()
                        .map(it -> key.columns().contains(it.name()) ? it.notNull() : it)
                        .toList());
    }

    public AlteredTable drop(Constraint constraint) {
        String name = constraint.name();
        Constraint found = table.constraints().stream()
                .filter(it -> name == null ? it.equals(constraint) : name.equals(it.name()))
                .findFirst()
                .orElseThrow(() -> noConstraint(name == null ? "the same as " + constraint : "'" + name + "'"));
        return with(TableParts.withConstraints(table, TableParts.without(table.constraints(), found::equals)));
    }

    /** Drops the constraint of this name, of whatever type. */
    public AlteredTable dropConstraint(String name, boolean ifExists) {
        Optional<Constraint> found = table.constraints().stream()
                .filter(it -> name.equals(it.name()))
                .findFirst();
        if (found.isEmpty() && ifExists) {
            return this;
        }
        return drop(found.orElseThrow(() -> noConstraint("'" + name + "'")));
    }

    public AlteredTable create(Index index, boolean ifNotExists) {
        boolean isThere = !index.name().isEmpty()
                && table.indexes().stream().anyMatch(it -> it.name().equals(index.name()));
        if (isThere && ifNotExists) {
            return this;
        }
        if (isThere) {
            throw inapplicable("already has an index '%s'".formatted(index.name()), "Give the new one another name.");
        }
        return with(table.index(index));
    }

    public AlteredTable dropIndex(String name, boolean ifExists) {
        List<Index> others = TableParts.without(table.indexes(), it -> it.name().equals(name));
        if (others.size() == table.indexes().size() && !ifExists) {
            String known =
                    table.indexes().stream().map(it -> "'" + it.name() + "'").collect(joining(", "));
            throw inapplicable(
                    "has no index '%s'".formatted(name),
                    known.isEmpty() ? "It has no index at all." : "Its indexes are %s.".formatted(known));
        }
        return with(TableParts.withIndexes(table, others));
    }

    public AlteredTable comment(@Nullable String comment) {
        return with(new Table(
                table.name(), table.columns(), table.constraints(), table.indexes(), comment, table.options()));
    }

    public AlteredTable renamed(QualifiedName name) {
        return with(Renaming.table(table.named(name), table.name(), name));
    }

    /** Whether the column's values are of another type than they were. */
    public boolean changesType(Column column) {
        String source = sources.get(column.name());
        ColumnType before = source == null
                ? null
                : original.column(source).map(Column::type).orElse(null);
        return before != null && !before.equals(column.type());
    }

    /** What a column is called that had this name before. */
    public Optional<String> nameNow(String before) {
        return sources.entrySet().stream()
                .filter(it -> it.getValue().equals(before))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The columns that are not there any more, by the name that they had. */
    public Set<String> dropped() {
        return original.columns().stream()
                .map(Column::name)
                .filter(it -> !sources.containsValue(it))
                .collect(Collectors.toSet());
    }

    /** Names that columns had and none has now. */
    private Set<String> gone() {
        return original.columns().stream()
                .map(Column::name)
                .filter(it -> table.column(it).isEmpty())
                .collect(Collectors.toSet());
    }

    /** @throws InapplicableOperationException if something still mentions a column that is gone */
    AlteredTable requireWhole() {
        List<Mentions.Mention> missing = Mentions.ofMissingColumns(table, gone());
        if (missing.isEmpty()) {
            return this;
        }
        String column = missing.get(0).column();
        if (!dropped().contains(column)) {
            throw noColumn(column);
        }
        String users = missing.stream()
                .filter(it -> it.column().equals(column))
                .map(Mentions.Mention::user)
                .collect(joining(", "));
        throw inapplicable(
                "would lose the column '%s', which is still used by %s".formatted(column, users),
                "Drop %s in the same batch, and create them anew without the column if they are needed."
                        .formatted(users));
    }

    AlteredTable placed(BatchChange change, boolean wanted) {
        return wanted && change.hasPlace() ? with(ColumnOrder.placed(table, change)) : this;
    }

    Column column(String name) {
        return table.column(name).orElseThrow(() -> noColumn(name));
    }

    private InapplicableOperationException noColumn(String name) {
        String known = table.columns().stream().map(it -> "'" + it.name() + "'").collect(joining(", "));
        String remedy = nameNow(name)
                .map(it -> "It has the name '%s' by then; use that.".formatted(it))
                .orElse("Its columns are %s.".formatted(known));
        return inapplicable("has no column '%s'".formatted(name), remedy);
    }

    private InapplicableOperationException noConstraint(String what) {
        String known = table.constraints().stream()
                .map(Constraint::name)
                .filter(Objects::nonNull)
                .map(it -> "'" + it + "'")
                .collect(joining(", "));
        return inapplicable(
                "has no constraint %s".formatted(what),
                known.isEmpty()
                        ? "None of its constraints has a name; name them with `how.namingConvention(...)`."
                        : "Those that have a name are %s.".formatted(known));
    }

    private InapplicableOperationException inapplicable(String what, String remedy) {
        return new InapplicableOperationException("The table '%s' %s.".formatted(table.name(), what), remedy);
    }

    private AlteredTable with(Table newTable) {
        return new AlteredTable(original, newTable, sources, conversions);
    }

    private static Map<String, String> renamedKeys(Map<String, String> map, String name, String newName) {
        Map<String, String> renamed = new LinkedHashMap<>();
        map.forEach((key, value) -> renamed.put(key.equals(name) ? newName : key, value));
        return renamed;
    }
}
