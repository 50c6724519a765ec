package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import dev.migration.schema.SequenceOptions;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a hand-written script says of a sequence, and nothing else. It cannot be reversed, as it does not say
 * what was there; {@link AlterSequence} can.
 *
 * @param changes what is absent stays as it is; a start has no meaning here, {@link #restartWith} has
 * @param restart the value that comes next
 * @param ownedBy the column with which it goes, as {@code table.column}, or {@code none}
 */
public record ModifySequence(
        QualifiedName sequence, SequenceOptions changes, @Nullable Long restart, @Nullable String ownedBy)
        implements StandardOperation {

    public ModifySequence(QualifiedName sequence) {
        this(sequence, SequenceOptions.defaults(), null, null);
    }

    public ModifySequence incrementBy(long increment) {
        return counting(it -> it.incrementBy(increment));
    }

    /** Counts in another way: {@code counting(it -> it.between(1, 99).cycling())}. */
    public ModifySequence counting(UnaryOperator<SequenceOptions> change) {
        return new ModifySequence(sequence, change.apply(changes), restart, ownedBy);
    }

    /** Goes on with this value. */
    public ModifySequence restartWith(long next) {
        return new ModifySequence(sequence, changes, next, ownedBy);
    }

    /** Goes when this column goes, as PostgreSQL can have it. */
    public ModifySequence ownedBy(String table, String column) {
        return new ModifySequence(sequence, changes, restart, table + "." + column);
    }

    /** Stays when the column goes that it belongs to. */
    public ModifySequence ownedByNone() {
        return new ModifySequence(sequence, changes, restart, "none");
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.modifySequence(this);
    }
}
