package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.Index;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.Table;
import java.util.List;
import java.util.function.Predicate;

/** A table with one kind of its parts exchanged. */
final class TableParts {

    private TableParts() {}

    static Table withColumns(Table table, List<Column> columns) {
        return new Table(table.name(), columns, table.constraints(), table.indexes(), table.comment(), table.options());
    }

    static Table withConstraints(Table table, List<Constraint> constraints) {
        return new Table(table.name(), table.columns(), constraints, table.indexes(), table.comment(), table.options());
    }

    static Table withIndexes(Table table, List<Index> indexes) {
        return new Table(table.name(), table.columns(), table.constraints(), indexes, table.comment(), table.options());
    }

    static Table replace(Table table, Column before, Column after) {
        return withColumns(
                table,
                table.columns().stream()
                        .map(it -> it.equals(before) ? after : it)
                        .toList());
    }

    /** With a name for each constraint that the convention has one for. */
    static Table named(Table table, NamingConvention convention) {
        return withConstraints(
                table,
                table.constraints().stream()
                        .map(it -> it.name() != null ? it : convention.applied(table.name(), it))
                        .toList());
    }

    static <T> List<T> without(List<T> list, Predicate<T> unwanted) {
        return list.stream().filter(unwanted.negate()).toList();
    }
}
