package dev.migration.dialect.hsqldb;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.DropColumn;
import dev.migration.operation.ObjectType;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.SequenceOptions;
import java.util.List;

/** Operations as HSQLDB's statements. */
final class HsqldbStatements extends StandardStatements {

    HsqldbStatements(StandardDialect dialect) {
        super(dialect, new HsqldbClauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new HsqldbColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new HsqldbDrops(dialect);
    }

    @Override
    protected Comments comments() {
        return new HsqldbComments(dialect);
    }

    /**
     * The name of a foreign key within a column's definition is read and then forgotten. A check there is taken for a
     * second one, and refused, where the column is not null or has another check.
     */
    @Override
    protected boolean comesWithColumn(Constraint constraint) {
        return !(constraint instanceof ForeignKey) && !(constraint instanceof Check);
    }

    /**
     * A column that refers to its own table would stay, and lose its foreign key alone; a check that names another
     * column as well would keep it.
     */
    @Override
    public List<String> dropColumn(DropColumn operation) {
        return dropColumnAfter(it -> goesFirst(it, operation), operation);
    }

    private static boolean goesFirst(Constraint constraint, DropColumn operation) {
        if (constraint instanceof ForeignKey key) {
            return key.name() != null || key.referencedTable().equals(operation.table());
        }
        return constraint instanceof Check && constraint.name() != null;
    }

    @Override
    protected String overriding(BulkInsert operation) {
        return operation.identityValues() ? " overriding system value" : "";
    }

    @Override
    protected Views views() {
        return new HsqldbViews(this);
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return type == ObjectType.SCHEMA ? refuseIfNotExists(wanted) : super.ifNotExists(type, wanted);
    }

    /** Counting begins with one, as everywhere else, and not with nought. */
    @Override
    public List<String> createSequence(CreateSequence operation) {
        SequenceOptions options = operation.sequence().options();
        boolean countsDown = options.increment() != null && options.increment() < 0;
        if (options.start() != null || countsDown) {
            return super.createSequence(operation);
        }
        long start = options.minimum() == null ? 1 : options.minimum();
        return super.createSequence(
                new CreateSequence(operation.sequence().counting(it -> it.startWith(start)), operation.ifNotExists()));
    }
}
