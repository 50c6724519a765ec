package dev.migration.operation;

import dev.migration.schema.Table;

/** {@code CREATE TABLE} with its constraints, comments and indexes. */
public record CreateTable(Table table, boolean ifNotExists) implements SchemaOperation {

    public CreateTable onlyIfMissing() {
        return new CreateTable(table, true);
    }

    @Override
    public DropTable reverse() {
        return new DropTable(table, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createTable(this);
    }
}
