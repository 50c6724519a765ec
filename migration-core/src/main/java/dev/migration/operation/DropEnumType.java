package dev.migration.operation;

import dev.migration.schema.EnumType;

/** {@code DROP TYPE}. Holds the whole type, so that it can be put back. */
public record DropEnumType(EnumType type, boolean ifExists) implements SchemaOperation {

    public DropEnumType(EnumType type) {
        this(type, false);
    }

    /** The same drop for those who need no more than the name. */
    public DropByName byName() {
        return DropByName.of(ObjectType.ENUM_TYPE, type.name()).onlyIfPresent(ifExists);
    }

    @Override
    public CreateEnumType reverse() {
        return new CreateEnumType(type, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropEnumType(this);
    }
}
