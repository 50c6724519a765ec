package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.QualifiedName;
import java.util.List;

/** {@code ALTER TABLE ... DROP COLUMN}. Holds the whole column, so that it can be put back. */
public record DropColumn(QualifiedName table, Column column, List<Constraint> constraints, boolean ifExists)
        implements SchemaOperation {

    public DropColumn {
        constraints = List.copyOf(constraints);
    }

    public DropColumn(QualifiedName table, Column column) {
        this(table, column, List.of(), false);
    }

    /** The same drop for those who need no more than the name. */
    public DropByName byName() {
        return DropByName.of(ObjectType.COLUMN, table, column.name()).onlyIfPresent(ifExists);
    }

    @Override
    public AddColumn reverse() {
        return new AddColumn(table, column, constraints, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropColumn(this);
    }
}
