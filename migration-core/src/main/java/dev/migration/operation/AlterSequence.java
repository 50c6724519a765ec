package dev.migration.operation;

import dev.migration.schema.Sequence;

/** Lets a sequence count in another way, without starting anew. */
public record AlterSequence(Sequence from, Sequence to) implements SchemaOperation {

    @Override
    public AlterSequence reverse() {
        return new AlterSequence(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterSequence(this);
    }
}
