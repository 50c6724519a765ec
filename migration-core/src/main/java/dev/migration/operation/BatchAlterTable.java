package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several changes of one table at once. Where a database cannot make them, the table is made anew and its rows are moved
 * over.
 *
 * @param target the table as it will be, once it is known how it is
 */
public record BatchAlterTable(
        QualifiedName table, List<BatchChange> changes, BatchOptions options, @Nullable Table target)
        implements SchemaOperation {

    public BatchAlterTable {
        changes = List.copyOf(changes);
        if (target == null && options.copyFrom() != null) {
            target = AlteredTable.of(options.copyFrom())
                    .after(table, changes, options)
                    .table();
        }
    }

    public BatchAlterTable(QualifiedName table, List<BatchChange> changes, BatchOptions options) {
        this(table, changes, options, null);
    }

    /** A change on its own. */
    public static BatchAlterTable of(QualifiedName table, StandardOperation change) {
        return new BatchAlterTable(table, List.of(BatchChange.of(change)), BatchOptions.defaults());
    }

    /** The same for the table as it is. */
    public BatchAlterTable copyFrom(Table existing) {
        return new BatchAlterTable(table, changes, options.copyFrom(existing));
    }

    /** The table after all changes, with where each column comes from. */
    public AlteredTable applied(Table existing) {
        AlteredTable before = AlteredTable.of(existing);
        return target == null
                ? before.after(table, changes, options)
                : before.after(table, changes, options.withoutShape()).shapedLike(target);
    }

    /** Whether every change holds all that is needed to take it back. */
    public boolean isReversible() {
        boolean isShapeKnown = target != null
                || !options.shapesTable() && options.partialReordering().isEmpty();
        return isShapeKnown && changes.stream().allMatch(BatchChange::isReversible);
    }

    /** @throws IrreversibleBatchException if it is not {@link #isReversible()} */
    @Override
    public BatchAlterTable reverse() {
        if (!isReversible()) {
            throw new IrreversibleBatchException(this);
        }
        List<BatchChange> opposite = new ArrayList<>();
        changes.forEach(it -> opposite.add(it.reverse()));
        Collections.reverse(opposite);
        return new BatchAlterTable(table, opposite, options.copyFrom(target), options.copyFrom());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.batchAlterTable(this);
    }
}
