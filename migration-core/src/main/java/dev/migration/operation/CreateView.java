package dev.migration.operation;

import dev.migration.schema.View;

/** {@code CREATE VIEW}. */
public record CreateView(View view, boolean ifNotExists) implements SchemaOperation {

    public CreateView(View view) {
        this(view, false);
    }

    public CreateView onlyIfMissing() {
        return new CreateView(view, true);
    }

    @Override
    public DropView reverse() {
        return new DropView(view, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createView(this);
    }
}
