package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.QualifiedName;

/** {@code ALTER TABLE ... DROP CONSTRAINT}. Holds the whole constraint, so that it can be put back. */
public record DropConstraint(QualifiedName table, Constraint constraint) implements SchemaOperation {

    @Override
    public CreateConstraint reverse() {
        return new CreateConstraint(table, constraint);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropConstraint(this);
    }
}
