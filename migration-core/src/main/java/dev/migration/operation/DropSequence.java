package dev.migration.operation;

import dev.migration.schema.Sequence;

/** {@code DROP SEQUENCE}. Holds the whole sequence, so that it can be put back. */
public record DropSequence(Sequence sequence, boolean ifExists) implements SchemaOperation {

    public DropSequence(Sequence sequence) {
        this(sequence, false);
    }

    /** The same drop for those who need no more than the name. */
    public DropByName byName() {
        return DropByName.of(ObjectType.SEQUENCE, sequence.name()).onlyIfPresent(ifExists);
    }

    @Override
    public CreateSequence reverse() {
        return new CreateSequence(sequence, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropSequence(this);
    }
}
