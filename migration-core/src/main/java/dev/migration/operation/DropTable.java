package dev.migration.operation;

import dev.migration.schema.Table;

/** {@code DROP TABLE}. Holds the whole table, so that it can be put back. */
public record DropTable(Table table, boolean ifExists) implements SchemaOperation {

    /** The same drop for those who need no more than the name. */
    public DropByName byName() {
        return DropByName.of(ObjectType.TABLE, table.name()).onlyIfPresent(ifExists);
    }

    @Override
    public CreateTable reverse() {
        return new CreateTable(table, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropTable(this);
    }
}
