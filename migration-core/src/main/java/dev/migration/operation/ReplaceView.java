package dev.migration.operation;

import dev.migration.schema.View;

/** Gives a view another query. Holds both, so that the old one can come back. */
public record ReplaceView(View from, View to) implements SchemaOperation {

    @Override
    public ReplaceView reverse() {
        return new ReplaceView(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.replaceView(this);
    }
}
