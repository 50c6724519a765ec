package dev.migration.operation;

import dev.migration.schema.QualifiedName;

/**
 * Computes the rows of a materialized view anew.
 *
 * @param concurrently without locking out readers; PostgreSQL wants a unique index on the view for that
 */
public record RefreshView(QualifiedName view, boolean concurrently) implements StandardOperation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.refreshView(this);
    }
}
