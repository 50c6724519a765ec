package dev.migration.operation;

import dev.migration.schema.QualifiedName;

/** Gives a sequence another name in the same schema; it counts on. */
public record RenameSequence(QualifiedName sequence, String newName) implements SchemaOperation {

    @Override
    public RenameSequence reverse() {
        return new RenameSequence(sequence.sibling(newName), sequence.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameSequence(this);
    }
}
