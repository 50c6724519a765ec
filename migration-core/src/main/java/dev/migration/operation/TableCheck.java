package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be true of a new table: its parts are right, and fit together. */
final class TableCheck {

    private final Violations violations;

    private final Table table;

    private final Set<String> columns;

    TableCheck(Violations violations, Table table) {
        this.violations = violations;
        this.table = table;
        this.columns = table.columns().stream().map(it -> lower(it.name())).collect(Collectors.toSet());
    }

    void check() {
        violations.name(table.name(), "the table");
        violations.when(
                table.columns().isEmpty() && table.options().isEmpty(),
                "it has no column",
                "Give it one: table -> table.column(\"id\", bigint()).");
        ColumnCheck columnCheck = new ColumnCheck(violations);
        table.columns().forEach(columnCheck::check);
        ConstraintCheck constraintCheck = new ConstraintCheck(violations);
        table.constraints().forEach(constraintCheck::check);
        table.indexes().forEach(constraintCheck::check);
        names();
        if (table.options().stream().noneMatch(it -> it.bringsColumns())) {
            columnsThatAreNotThere();
        }
    }

    private void names() {
        violations.distinct(table.columns().stream().map(Column::name).toList(), "the column");
        violations.distinct(
                table.constraints().stream()
                        .map(Constraint::name)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                "the constraint");
        violations.distinct(
                table.indexes().stream()
                        .map(Index::name)
                        .filter(it -> !it.isEmpty())
                        .toList(),
                "the index");
        violations.when(
                table.constraints(PrimaryKey.class).count() > 1,
                "it has %d primary keys"
                        .formatted(table.constraints(PrimaryKey.class).count()),
                "Keep one, of several columns if need be: primaryKey(\"a\", \"b\").");
    }

    private void columnsThatAreNotThere() {
        for (Constraint constraint : table.constraints()) {
            known(ConstraintCheck.columns(constraint), ConstraintCheck.describe(constraint) + " is on");
            if (constraint instanceof ForeignKey key && key.referencedTable().equals(table.name())) {
                known(key.referencedColumns(), ConstraintCheck.describe(constraint) + " refers to");
            }
        }
        table.indexes().forEach(it -> known(ConstraintCheck.columns(it), ConstraintCheck.describe(it) + " is on"));
    }

    private void known(List<String> named, String what) {
        named.stream()
                .filter(it -> !it.isBlank() && !columns.contains(lower(it)))
                .forEach(it -> violations.add(
                        "%s the column '%s', which the table does not have".formatted(what, it),
                        "Define '%s', or name one of: %s."
                                .formatted(
                                        it,
                                        table.columns().stream()
                                                .map(Column::name)
                                                .collect(Collectors.joining(", ")))));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
