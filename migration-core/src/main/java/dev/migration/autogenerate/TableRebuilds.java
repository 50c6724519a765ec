package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BatchChange;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.operation.StandardOperation;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes a table anew where the database cannot alter it, as in SQLite: by batches, which hold the table as it is then.
 * Changes of one table that follow each other share a batch.
 */
final class TableRebuilds {

    private final Dialect dialect;

    private final List<Operation> operations = new ArrayList<>();

    private final SchemaOnTheWay schema;

    TableRebuilds(Dialect dialect, Supplier<DatabaseSchema> before) {
        this.dialect = dialect;
        this.schema = new SchemaOnTheWay(before);
    }

    List<Operation> in(List<? extends Operation> given) {
        given.forEach(this::add);
        return List.copyOf(operations);
    }

    /** The schema after what has been added. */
    DatabaseSchema after() {
        return schema.now();
    }

    private void add(Operation operation) {
        if (!(operation instanceof StandardOperation standard)) {
            operations.add(operation);
            return;
        }
        Optional<Table> table = canDo(standard)
                ? Optional.empty()
                : altered(standard).flatMap(it -> schema.now().table(it));
        Optional<BatchAlterTable> batch = table.map(it -> batch(it, standard)).filter(this::canDo);
        if (batch.isPresent()) {
            operations.add(batch.get());
        } else {
            operations.add(operation);
        }
        schema.add(operation);
    }

    /** The batch that the operation can be in; takes away the one before it, if it goes on with that. */
    private BatchAlterTable batch(Table table, StandardOperation operation) {
        BatchAlterTable alone = BatchAlterTable.of(table.name(), operation).copyFrom(table);
        int last = operations.size() - 1;
        if (last < 0
                || !(operations.get(last) instanceof BatchAlterTable before)
                || !before.table().equals(table.name())
                || before.options().copyFrom() == null) {
            return alone;
        }
        List<BatchChange> changes = new ArrayList<>(before.changes());
        changes.add(BatchChange.of(operation));
        BatchAlterTable together = new BatchAlterTable(before.table(), changes, before.options());
        if (!canDo(together)) {
            return alone;
        }
        operations.remove(last);
        return together;
    }

    private static Optional<QualifiedName> altered(StandardOperation operation) {
        if (operation instanceof AddColumn add) {
            return Optional.of(add.table());
        }
        if (operation instanceof DropColumn drop) {
            return Optional.of(drop.table());
        }
        if (operation instanceof AlterColumn alter) {
            return Optional.of(alter.table());
        }
        if (operation instanceof CreateConstraint create) {
            return Optional.of(create.table());
        }
        return operation instanceof DropConstraint drop ? Optional.of(drop.table()) : Optional.empty();
    }

    private boolean canDo(Operation operation) {
        try {
            dialect.render(operation);
            return true;
        } catch (UnsupportedOperationOnDialectException impossible) {
            return false;
        }
    }
}
