package dev.migration.operation;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ALTER TABLE ... ADD COLUMN}.
 *
 * @param constraints rules of the new column alone, which come in the same statement where the database can do that
 */
public record AddColumn(QualifiedName table, Column column, List<Constraint> constraints, boolean ifNotExists)
        implements SchemaOperation {

    public AddColumn {
        constraints = List.copyOf(constraints);
    }

    public AddColumn(QualifiedName table, Column column) {
        this(table, column, List.of(), false);
    }

    public AddColumn constraint(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        return new AddColumn(table, column, more, ifNotExists);
    }

    public AddColumn references(String referencedTable, String referencedColumn) {
        return constraint(ForeignKey.foreignKey(column.name()).references(referencedTable, referencedColumn));
    }

    public AddColumn check(String condition) {
        return constraint(Check.check(condition));
    }

    public AddColumn unique() {
        return constraint(Unique.unique(column.name()));
    }

    public AddColumn primaryKey() {
        return constraint(PrimaryKey.primaryKey(column.name()));
    }

    public AddColumn onlyIfMissing() {
        return new AddColumn(table, column, constraints, true);
    }

    @Override
    public DropColumn reverse() {
        return new DropColumn(table, column, constraints, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.addColumn(this);
    }
}
