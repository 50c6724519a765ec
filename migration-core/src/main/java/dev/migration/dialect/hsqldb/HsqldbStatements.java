package dev.migration.dialect.hsqldb;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.ObjectType;

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
}
