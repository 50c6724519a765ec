package dev.migration.operation;

import dev.migration.schema.Sequence;

/** {@code CREATE SEQUENCE}. */
public record CreateSequence(Sequence sequence, boolean ifNotExists) implements SchemaOperation {

    public CreateSequence(Sequence sequence) {
        this(sequence, false);
    }

    public CreateSequence onlyIfMissing() {
        return new CreateSequence(sequence, true);
    }

    @Override
    public DropSequence reverse() {
        return new DropSequence(sequence, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createSequence(this);
    }
}
