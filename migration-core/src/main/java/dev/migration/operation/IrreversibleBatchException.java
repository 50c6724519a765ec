package dev.migration.operation;

import static java.util.stream.Collectors.joining;

import dev.migration.error.MigrationException;

/** A batch does not hold what would be needed to take it back. */
public final class IrreversibleBatchException extends MigrationException {

    private final BatchAlterTable batch;

    IrreversibleBatchException(BatchAlterTable batch) {
        super(
                "The batch on '%s' cannot be reversed by itself: %s.".formatted(batch.table(), reason(batch)),
                "Write the downgrade by hand, or use operations that hold the whole column or constraint, such as "
                        + "DropColumn and AlterColumn, and say copyFrom(...) where the table gets another shape.");
        this.batch = batch;
    }

    public BatchAlterTable batch() {
        return batch;
    }

    private static String reason(BatchAlterTable batch) {
        String changes = batch.changes().stream()
                .filter(it -> !it.isReversible())
                .map(it -> it.operation().getClass().getSimpleName())
                .distinct()
                .collect(joining(", "));
        return changes.isEmpty()
                ? "it gives the table another shape without saying which one it had"
                : "it does not say what was there before (" + changes + ")";
    }
}
