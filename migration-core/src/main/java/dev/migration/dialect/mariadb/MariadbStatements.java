package dev.migration.dialect.mariadb;

import dev.migration.dialect.Drops;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.mysql.MysqlStatements;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.ObjectType;
import dev.migration.schema.Constraint;
import java.util.List;

/** Operations as MariaDB's statements. */
final class MariadbStatements extends MysqlStatements {

    MariadbStatements(StandardDialect dialect) {
        super(dialect, new MariadbClauses(dialect));
    }

    @Override
    protected Drops drops() {
        return new MariadbDrops(dialect);
    }

    @Override
    public List<String> createSequence(CreateSequence operation) {
        String options = clauses.sequenceOptions(operation.sequence().options());
        return List.of("create sequence " + ifNotExists(ObjectType.SEQUENCE, operation.ifNotExists())
                + dialect.qualify(operation.sequence().name()) + (options.isEmpty() ? "" : " " + options));
    }

    /** Nothing within a column's definition can have a name. */
    @Override
    protected boolean comesWithColumn(Constraint constraint) {
        return super.comesWithColumn(constraint) && constraint.name() == null;
    }

    @Override
    protected Sequences sequences() {
        return new MariadbSequences(dialect, clauses);
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return wanted ? "if not exists " : "";
    }
}
