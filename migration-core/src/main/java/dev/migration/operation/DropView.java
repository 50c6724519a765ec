package dev.migration.operation;

import dev.migration.schema.View;

/** {@code DROP VIEW}. Holds the whole view, so that it can be put back. */
public record DropView(View view, boolean ifExists) implements SchemaOperation {

    public DropView(View view) {
        this(view, false);
    }

    /** The same drop for those who need no more than the name. */
    public DropByName byName() {
        return DropByName.of(view.materialized() ? ObjectType.MATERIALIZED_VIEW : ObjectType.VIEW, view.name())
                .onlyIfPresent(ifExists);
    }

    @Override
    public CreateView reverse() {
        return new CreateView(view, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropView(this);
    }
}
