package dev.migration.operation;

import dev.migration.schema.QualifiedName;

/** {@code DROP SCHEMA}; refused by the database while anything is in it. */
public record DropSchema(String name, boolean ifExists) implements SchemaOperation {

    /** The same drop as one by name. */
    public DropByName byName() {
        return DropByName.of(ObjectType.SCHEMA, QualifiedName.of(name)).onlyIfPresent(ifExists);
    }

    @Override
    public CreateSchema reverse() {
        return new CreateSchema(name, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropSchema(this);
    }
}
