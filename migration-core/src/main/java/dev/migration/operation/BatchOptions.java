package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DialectOption;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a batch is carried out.
 *
 * @param copyFrom the table as it is, for when it cannot be looked at or should not be
 * @param partialReordering groups of columns, each of which is to stand in this order
 * @param tableOptions what replaces the options of the table; if empty, they stay
 * @param tableConstraints constraints that the new table has in addition
 * @param existingColumns columns as they are, where the database tells less of them than the script knows
 * @param namingConvention what unnamed constraints that are there already go by in the batch
 */
public record BatchOptions(
        Recreate recreate,
        @Nullable Table copyFrom,
        List<List<String>> partialReordering,
        List<DialectOption> tableOptions,
        List<Constraint> tableConstraints,
        List<Column> existingColumns,
        @Nullable NamingConvention namingConvention) {

    public BatchOptions {
        partialReordering = partialReordering.stream().map(List::copyOf).toList();
        tableOptions = List.copyOf(tableOptions);
        tableConstraints = List.copyOf(tableConstraints);
        existingColumns = List.copyOf(existingColumns);
    }

    public static BatchOptions defaults() {
        return new BatchOptions(Recreate.AUTO, null, List.of(), List.of(), List.of(), List.of(), null);
    }

    public BatchOptions recreate(Recreate newRecreate) {
        return new BatchOptions(
                newRecreate,
                copyFrom,
                partialReordering,
                tableOptions,
                tableConstraints,
                existingColumns,
                namingConvention);
    }

    /** Takes this for the table as it is, instead of looking at the database; needed when SQL is only printed. */
    public BatchOptions copyFrom(@Nullable Table table) {
        return new BatchOptions(
                recreate, table, partialReordering, tableOptions, tableConstraints, existingColumns, namingConvention);
    }

    /** Puts these columns into this order, and leaves the others where they are. May be said several times. */
    public BatchOptions partialReordering(String... columns) {
        return new BatchOptions(
                recreate,
                copyFrom,
                appended(partialReordering, List.of(columns)),
                tableOptions,
                tableConstraints,
                existingColumns,
                namingConvention);
    }

    public BatchOptions tableOptions(DialectOption... options) {
        return new BatchOptions(
                recreate,
                copyFrom,
                partialReordering,
                List.of(options),
                tableConstraints,
                existingColumns,
                namingConvention);
    }

    public BatchOptions tableConstraint(Constraint constraint) {
        return new BatchOptions(
                recreate,
                copyFrom,
                partialReordering,
                tableOptions,
                appended(tableConstraints, constraint),
                existingColumns,
                namingConvention);
    }

    /** Says of a column what the database does not tell. */
    public BatchOptions existingColumn(Column column) {
        return new BatchOptions(
                recreate,
                copyFrom,
                partialReordering,
                tableOptions,
                tableConstraints,
                appended(existingColumns, column),
                namingConvention);
    }

    /** Gives unnamed constraints that are there already a name, by which the batch can drop them. */
    public BatchOptions namingConvention(NamingConvention convention) {
        return new BatchOptions(
                recreate, copyFrom, partialReordering, tableOptions, tableConstraints, existingColumns, convention);
    }

    BatchOptions withoutShape() {
        return new BatchOptions(recreate, copyFrom, List.of(), List.of(), List.of(), existingColumns, namingConvention);
    }

    /** Whether it asks for something that only a new table can have. */
    public boolean shapesTable() {
        return !tableOptions.isEmpty() || !tableConstraints.isEmpty();
    }

    private static <T> List<T> appended(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
