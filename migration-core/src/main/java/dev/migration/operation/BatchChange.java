package dev.migration.operation;

import org.jspecify.annotations.Nullable;

/**
 * One change in a batch.
 *
 * @param before the column that the added or altered one precedes, where that is said
 * @param after the column that it follows
 */
public record BatchChange(StandardOperation operation, @Nullable String before, @Nullable String after) {

    public static BatchChange of(StandardOperation operation) {
        return new BatchChange(operation, null, null);
    }

    public boolean hasPlace() {
        return before != null || after != null;
    }

    BatchChange insertBefore(String column) {
        return new BatchChange(operation, column, after);
    }

    BatchChange insertAfter(String column) {
        return new BatchChange(operation, before, column);
    }

    boolean isReversible() {
        return operation instanceof SchemaOperation;
    }

    BatchChange reverse() {
        return operation instanceof SchemaOperation reversible
                ? new BatchChange(reversible.reverse(), before, after)
                : this;
    }
}
