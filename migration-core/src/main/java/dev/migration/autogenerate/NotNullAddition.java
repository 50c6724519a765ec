package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateTable;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.render.CommentedOut;
import dev.migration.render.ScriptNote;
import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import dev.migration.sql.SqlStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column that may not be null, and for which no value is known, cannot be added to a table with rows. So it is added,
 * filled, and made not null; how it is filled is left to a person. A table without rows needs no filling.
 */
final class NotNullAddition {

    private static final String FILL_IN = "FILL IN: ";

    private final Dialect dialect;

    NotNullAddition(Dialect dialect) {
        this.dialect = dialect;
    }

    List<Operation> inSteps(List<? extends Operation> operations) {
        List<Operation> steps = new ArrayList<>();
        Set<QualifiedName> newTables = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                newTables.add(create.table().name());
            }
            if (operation instanceof AddColumn add && hasNoValue(add.column()) && !newTables.contains(add.table())) {
                steps.addAll(inSteps(add));
            } else {
                steps.add(operation);
            }
        }
        return steps;
    }

    private static boolean hasNoValue(Column column) {
        return !column.nullable()
                && column.defaultValue() == null
                && column.generator() == null
                && column.computed() == null;
    }

    private List<Operation> inSteps(AddColumn add) {
        Column column = add.column();
        String place = add.table() + "." + column.name();
        String fill = "update %s set %s = <value> where %s is null"
                .formatted(dialect.qualify(add.table()), dialect.quote(column.name()), dialect.quote(column.name()));
        return List.of(
                new AddColumn(add.table(), column.nullable(true), add.constraints(), add.ifNotExists()),
                new ScriptNote(FILL_IN
                        + "rows that are there already have no value in %s, and the next statement needs one."
                                .formatted(place)),
                new CommentedOut(new ExecuteSql(new SqlStatement(fill, 1))),
                notNull(add));
    }

    /** What is left to a person, if the operation is the note that says so. */
    static Optional<String> gap(Operation operation) {
        return operation instanceof ScriptNote note && note.text().startsWith(FILL_IN)
                ? Optional.of("! " + note.text())
                : Optional.empty();
    }

    private static AlterColumn notNull(AddColumn add) {
        return new AlterColumn(add.table(), add.column().nullable(true), add.column());
    }
}
