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
import java.util.function.UnaryOperator;

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

    /** Refers to a table in the same schema. */
    public AddColumn references(String referencedTable, String referencedColumn) {
        return references(referencedTable, referencedColumn, it -> it);
    }

    /** Refers to a table in the same schema: {@code key -> key.onDelete(CASCADE)}. */
    public AddColumn references(String referencedTable, String referencedColumn, UnaryOperator<ForeignKey> details) {
        QualifiedName other = table.sibling(referencedTable);
        return constraint(details.apply(ForeignKey.foreignKey(column.name()).references(other, referencedColumn)));
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
