package dev.migration.operation;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The changes of a batch as a script writes them: the methods of {@link Operations}, without the table. */
public record Batch(QualifiedName table, List<BatchChange> changes) {

    public Batch {
        changes = List.copyOf(changes);
    }

    public Batch addColumn(String name, ColumnType type) {
        return addColumn(name, type, it -> it);
    }

    public Batch addColumn(String name, ColumnType type, UnaryOperator<Column> details) {
        return addColumn(details.apply(Column.of(name, type)), it -> it);
    }

    /** Adds a column with rules of its own: {@code add -> add.references("orgs", "id")}. */
    public Batch addColumn(Column column, UnaryOperator<AddColumn> how) {
        return change(how.apply(new AddColumn(table, column)));
    }

    /** Changes what is said and leaves the rest. */
    public Batch alterColumn(String column, UnaryOperator<ModifyColumn> changes) {
        return change(changes.apply(new ModifyColumn(table, column)));
    }

    public Batch renameColumn(String column, String newName) {
        return alterColumn(column, alter -> alter.rename(newName));
    }

    /** Puts the column that was added or altered last before this one. The table has to be made anew for that. */
    public Batch insertBefore(String column) {
        return replaceLast(it -> it.insertBefore(column));
    }

    /** Puts the column that was added or altered last behind this one. The table has to be made anew for that. */
    public Batch insertAfter(String column) {
        return replaceLast(it -> it.insertAfter(column));
    }

    public Batch dropColumn(String column, DropOption... options) {
        return change(DropByName.of(ObjectType.COLUMN, table, column, options));
    }

    public Batch createConstraint(Constraint constraint) {
        return change(new CreateConstraint(table, constraint));
    }

    /** Adds a primary key in place of the one that is there. */
    public Batch createPrimaryKey(String name, String... columns) {
        return createConstraint(PrimaryKey.primaryKey(columns).named(name));
    }

    public Batch createUniqueConstraint(String name, String... columns) {
        return createConstraint(Unique.unique(columns).named(name));
    }

    public Batch createCheckConstraint(String name, String condition) {
        return createConstraint(Check.check(condition).named(name));
    }

    public Batch createForeignKey(String name, String column, String referencedTable, String referencedColumn) {
        return createForeignKey(name, column, referencedTable, referencedColumn, it -> it);
    }

    /** Adds a foreign key with details: {@code key -> key.onDelete(CASCADE)}. */
    public Batch createForeignKey(
            String name,
            String column,
            String referencedTable,
            String referencedColumn,
            UnaryOperator<ForeignKey> details) {
        ForeignKey key = ForeignKey.foreignKey(column)
                .references(new QualifiedName(table.schema(), referencedTable), referencedColumn);
        return createConstraint(details.apply(key.named(name)));
    }

    public Batch dropConstraint(String name, DropOption... options) {
        return change(DropByName.of(ObjectType.CONSTRAINT, table, name, options));
    }

    public Batch dropConstraint(String name, ConstraintType type, DropOption... options) {
        return change(DropByName.of(ObjectType.of(type), table, name, options));
    }

    public Batch createIndex(String name, String... columns) {
        return change(new CreateIndex(table, Index.of(name, columns)));
    }

    public Batch createUniqueIndex(String name, String... columns) {
        return change(new CreateIndex(table, Index.of(name, columns).asUnique()));
    }

    /** Creates an index with details: {@code index -> index.expression("lower(title)")}. */
    public Batch createIndex(String name, UnaryOperator<Index> details) {
        return change(new CreateIndex(table, details.apply(Index.of(name))));
    }

    public Batch dropIndex(String name, DropOption... options) {
        return change(DropByName.of(ObjectType.INDEX, table, name, options));
    }

    public Batch commentOnTable(String comment) {
        return change(new CommentOnTable(table, comment, null));
    }

    public Batch dropTableComment() {
        return change(new CommentOnTable(table, null, null));
    }

    /** Any operation that alters this table. */
    public Batch change(StandardOperation operation) {
        List<BatchChange> longer = new ArrayList<>(changes);
        longer.add(BatchChange.of(operation));
        return new Batch(table, longer);
    }

    private Batch replaceLast(UnaryOperator<BatchChange> change) {
        if (changes.isEmpty()) {
            throw new InapplicableOperationException(
                    "A place was named in a batch on '%s' before any column.".formatted(table),
                    "Write insertBefore(...) and insertAfter(...) behind addColumn(...) or alterColumn(...).");
        }
        List<BatchChange> replaced = new ArrayList<>(changes);
        int last = changes.size() - 1;
        replaced.set(last, change.apply(changes.get(last)));
        return new Batch(table, replaced);
    }
}
