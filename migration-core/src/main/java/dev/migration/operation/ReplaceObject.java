package dev.migration.operation;

import org.jspecify.annotations.Nullable;

/**
 * Puts one version of a {@link ReplaceableObject} in the place of another; what is absent is created or dropped.
 *
 * @param from what is there now; absent when it is new
 * @param to what shall be there; absent when it goes
 */
public record ReplaceObject(@Nullable ReplaceableObject from, @Nullable ReplaceableObject to)
        implements SchemaOperation {

    @Override
    public ReplaceObject reverse() {
        return new ReplaceObject(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.replaceObject(this);
    }
}
