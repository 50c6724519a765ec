package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.QualifiedName;

/** {@code ALTER TABLE ... ADD CONSTRAINT}. */
public record CreateConstraint(QualifiedName table, Constraint constraint) implements SchemaOperation {

    @Override
    public DropConstraint reverse() {
        return new DropConstraint(table, constraint);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createConstraint(this);
    }
}
