package dev.migration.operation;

/** {@code CREATE SCHEMA}. */
public record CreateSchema(String name, boolean ifNotExists) implements SchemaOperation {

    public CreateSchema onlyIfMissing() {
        return new CreateSchema(name, true);
    }

    @Override
    public DropSchema reverse() {
        return new DropSchema(name, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createSchema(this);
    }
}
