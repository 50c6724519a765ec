package dev.migration.dialect.informix;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.NoComments;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameTable;
import java.util.List;

/** Operations as Informix' statements. */
final class InformixStatements extends StandardStatements {

    InformixStatements(StandardDialect dialect) {
        super(dialect, new InformixClauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new InformixColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new InformixDrops(dialect);
    }

    @Override
    protected Comments comments() {
        return new NoComments(dialect);
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of(
                "rename table " + dialect.qualify(operation.table()) + " to " + dialect.quote(operation.newName()));
    }

    @Override
    protected String addColumnWord() {
        return "add ";
    }

    @Override
    public List<String> createConstraint(CreateConstraint operation) {
        return List.of("alter table " + dialect.qualify(operation.table()) + " add constraint "
                + clauses.constraint(operation.constraint()));
    }

    /** A sequence has no type. */
    @Override
    public List<String> createSequence(CreateSequence operation) {
        String options = clauses.sequenceOptions(operation.sequence().options());
        return List.of("create sequence " + ifNotExists(ObjectType.SEQUENCE, operation.ifNotExists())
                + dialect.qualify(operation.sequence().name()) + (options.isEmpty() ? "" : " " + options));
    }

    @Override
    public List<String> createSchema(CreateSchema operation) {
        throw dialect.cannot(
                "create the schema '%s'".formatted(operation.name()),
                "A schema is the owner of its tables, and comes with the user.");
    }

    @Override
    protected Sequences sequences() {
        return new InformixSequences(dialect, clauses);
    }

    @Override
    protected Views views() {
        return new InformixViews(this);
    }

    @Override
    protected int rowsPerInsert() {
        return 1;
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return switch (type) {
            case TABLE, VIEW, INDEX, SEQUENCE -> super.ifNotExists(type, wanted);
            default -> refuseIfNotExists(wanted);
        };
    }
}
