package dev.migration.operation;

import dev.migration.schema.EnumType;

/** {@code CREATE TYPE ... AS ENUM}. */
public record CreateEnumType(EnumType type, boolean ifNotExists) implements SchemaOperation {

    public CreateEnumType(EnumType type) {
        this(type, false);
    }

    public CreateEnumType onlyIfMissing() {
        return new CreateEnumType(type, true);
    }

    @Override
    public DropEnumType reverse() {
        return new DropEnumType(type, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createEnumType(this);
    }
}
