package dev.migration.operation;

import dev.migration.schema.QualifiedName;

/** Gives a table another name in the same schema. */
public record RenameTable(QualifiedName table, String newName) implements SchemaOperation {

    @Override
    public RenameTable reverse() {
        return new RenameTable(table.sibling(newName), table.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameTable(this);
    }
}
