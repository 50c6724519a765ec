package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What has to be true of an operation, whatever the database: found before anything is sent, all of it at once. Each
 * answer says what the operation does, for the message.
 */
final class OperationCheck implements OperationVisitor<String> {

    private final Violations violations = new Violations();

    private final ColumnCheck columns = new ColumnCheck(violations);

    private final ConstraintCheck constraints = new ConstraintCheck(violations);

    private OperationCheck() {}

    /**
     * Lets an operation pass that makes sense, and those that are not ours.
     *
     * @throws InvalidOperationException if it does not
     */
    static void require(Operation operation) {
        if (operation instanceof StandardOperation standard) {
            OperationCheck check = new OperationCheck();
            String what = standard.accept(check);
            check.violations.requireNone(what);
        } else if (operation instanceof Backfill backfill) {
            Violations violations = new Violations();
            backfill.check(violations);
            violations.requireNone("fill the rows of '%s'".formatted(backfill.table()));
        }
    }

    @Override
    public String createTable(CreateTable operation) {
        new TableCheck(violations, operation.table()).check();
        return "create the table '%s'".formatted(operation.table().name());
    }

    @Override
    public String dropTable(DropTable operation) {
        return dropByName(operation.byName());
    }

    @Override
    public String renameTable(RenameTable operation) {
        return rename("table", operation.table(), operation.newName());
    }

    @Override
    public String commentOnTable(CommentOnTable operation) {
        violations.name(operation.table(), "the table");
        return "comment on the table '%s'".formatted(operation.table());
    }

    @Override
    public String addColumn(AddColumn operation) {
        violations.name(operation.table(), "the table");
        columns.check(operation.column());
        operation.constraints().forEach(constraints::check);
        String name = operation.column().name();
        for (Constraint constraint : operation.constraints()) {
            violations.when(
                    ConstraintCheck.columns(constraint).stream().anyMatch(it -> !it.equalsIgnoreCase(name)),
                    "%s is on other columns, too".formatted(ConstraintCheck.describe(constraint)),
                    "Add it by itself: op.createConstraint(\"%s\", ...).".formatted(operation.table()));
        }
        return "add the column '%s' to '%s'".formatted(name, operation.table());
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        violations.name(operation.table(), "the table");
        columns.check(operation.to());
        return "alter the column '%s' of '%s'".formatted(operation.from().name(), operation.table());
    }

    @Override
    public String modifyColumn(ModifyColumn operation) {
        violations.name(operation.table(), "the table");
        violations.name(operation.column(), "the column");
        violations.when(
                operation.changes().aspects().isEmpty(),
                "nothing of it is changed",
                "Say what changes: alter -> alter.type(varchar(300)).");
        columns.check(operation.changes(), "column '%s'".formatted(operation.column()));
        return "alter the column '%s' of '%s'".formatted(operation.column(), operation.table());
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return dropByName(operation.byName());
    }

    @Override
    public String createConstraint(CreateConstraint operation) {
        violations.name(operation.table(), "the table");
        constraints.check(operation.constraint());
        return "add %s to '%s'".formatted(ConstraintCheck.describe(operation.constraint()), operation.table());
    }

    @Override
    public String dropConstraint(DropConstraint operation) {
        violations.name(operation.table(), "the table");
        return "drop %s of '%s'".formatted(ConstraintCheck.describe(operation.constraint()), operation.table());
    }

    @Override
    public String createIndex(CreateIndex operation) {
        violations.name(operation.table(), "the table");
        constraints.check(operation.index());
        return "create %s on '%s'".formatted(ConstraintCheck.describe(operation.index()), operation.table());
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return dropByName(operation.byName());
    }

    @Override
    public String createSequence(CreateSequence operation) {
        return sequence(operation.sequence(), "create");
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        return sequence(operation.to(), "alter");
    }

    @Override
    public String modifySequence(ModifySequence operation) {
        violations.name(operation.sequence(), "the sequence");
        violations.when(
                operation.equals(new ModifySequence(operation.sequence())),
                "nothing of it is changed",
                "Say what changes: alter -> alter.restartWith(1000).");
        violations.when(
                operation.changes().start() != null,
                "where it starts is past",
                "Say where it goes on: alter -> alter.restartWith(1000).");
        columns.counting(operation.changes(), "the sequence");
        return "alter the sequence '%s'".formatted(operation.sequence());
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return rename("sequence", operation.sequence(), operation.newName());
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return dropByName(operation.byName());
    }

    @Override
    public String createEnumType(CreateEnumType operation) {
        EnumType type = operation.type();
        violations.name(type.name(), "the type");
        violations.when(type.values().isEmpty(), "it has no words", "Name the words that a column may hold.");
        violations.distinct(type.values(), "the word");
        return "create the enum type '%s'".formatted(type.name());
    }

    @Override
    public String addEnumValue(AddEnumValue operation) {
        violations.name(operation.type(), "the type");
        return "add a word to the enum type '%s'".formatted(operation.type());
    }

    @Override
    public String renameEnumValue(RenameEnumValue operation) {
        violations.name(operation.type(), "the type");
        violations.when(
                operation.value().equals(operation.newValue()),
                "'%s' is what the word is now".formatted(operation.value()),
                "Give it another spelling, or leave this out.");
        return "rename a word of the enum type '%s'".formatted(operation.type());
    }

    @Override
    public String dropEnumType(DropEnumType operation) {
        return dropByName(operation.byName());
    }

    @Override
    public String createView(CreateView operation) {
        return view(operation.view(), "create");
    }

    @Override
    public String createOrReplaceView(CreateOrReplaceView operation) {
        return view(operation.view(), "replace");
    }

    @Override
    public String replaceView(ReplaceView operation) {
        return view(operation.to(), "replace");
    }

    @Override
    public String refreshView(RefreshView operation) {
        violations.name(operation.view(), "the view");
        return "refresh the view '%s'".formatted(operation.view());
    }

    @Override
    public String dropView(DropView operation) {
        return dropByName(operation.byName());
    }

    @Override
    public String createSchema(CreateSchema operation) {
        violations.name(operation.name(), "the schema");
        return "create the schema '%s'".formatted(operation.name());
    }

    @Override
    public String dropSchema(DropSchema operation) {
        return dropByName(operation.byName());
    }

    @Override
    public String replaceObject(ReplaceObject operation) {
        ReplaceableObject from = operation.from();
        ReplaceableObject to = operation.to();
        if (from != null) {
            from.drop().forEach(it -> violations.sql(it, "what drops it"));
        }
        if (to != null) {
            violations.when(to.create().isEmpty(), "nothing creates it", "Write the statement that creates it.");
            to.create().forEach(it -> violations.sql(it, "what creates it"));
        }
        violations.when(from == null && to == null, "there is none", "Name what goes or what comes.");
        return "replace '%s'".formatted(to != null ? to.name() : from != null ? from.name() : "an object");
    }

    @Override
    public String dropByName(DropByName operation) {
        String kind = operation.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        violations.name(operation.name(), "the " + kind);
        violations.when(
                operation.has(DropOption.CONCURRENTLY) && operation.type() != ObjectType.INDEX,
                "only an index is dropped without locking",
                "Leave CONCURRENTLY out.");
        return "drop the %s '%s'".formatted(kind, operation.name());
    }

    @Override
    public String bulkInsert(BulkInsert operation) {
        violations.name(operation.table(), "the table");
        List<? extends Map<String, ?>> rows = operation.rows();
        for (int row = 0; row < rows.size(); row++) {
            violations.when(
                    rows.get(row).isEmpty(),
                    "row %d has no values".formatted(row + 1),
                    "Give it at least one, or take the row away.");
            violations.when(
                    rows.get(row).containsKey(null),
                    "row %d has a value without a column".formatted(row + 1),
                    "Give it the name of its column.");
            rows.get(row).keySet().forEach(it -> violations.name(it, "a column"));
        }
        return "insert rows into '%s'".formatted(operation.table());
    }

    @Override
    public String batchAlterTable(BatchAlterTable operation) {
        violations.name(operation.table(), "the table");
        operation.changes().forEach(it -> it.operation().accept(this));
        return "alter the table '%s'".formatted(operation.table());
    }

    @Override
    public String finalNames(FinalNames operation) {
        return operation.operation().accept(this);
    }

    @Override
    public String executeSql(ExecuteSql operation) {
        violations.sql(operation.statement().text(), "the statement");
        return "execute SQL";
    }

    private String rename(String kind, QualifiedName name, String newName) {
        violations.name(name, "the " + kind);
        violations.name(newName, "the %s after it".formatted(kind));
        violations.when(
                name.name().equals(newName),
                "that is what it is called now",
                "Give it another name, or leave this out.");
        return "rename the %s '%s' to '%s'".formatted(kind, name, newName);
    }

    private String sequence(Sequence sequence, String verb) {
        violations.name(sequence.name(), "the sequence");
        columns.counting(sequence.options(), "the sequence");
        return "%s the sequence '%s'".formatted(verb, sequence.name());
    }

    private String view(View view, String verb) {
        violations.name(view.name(), "the view");
        violations.sql(view.query(), "its query");
        return "%s the view '%s'".formatted(verb, view.name());
    }
}
