package dev.migration.operation;

import dev.migration.schema.QualifiedName;

/** Gives a word of an enum type another spelling; the rows that hold it follow. */
public record RenameEnumValue(QualifiedName type, String value, String newValue) implements SchemaOperation {

    @Override
    public RenameEnumValue reverse() {
        return new RenameEnumValue(type, newValue, value);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameEnumValue(this);
    }
}
