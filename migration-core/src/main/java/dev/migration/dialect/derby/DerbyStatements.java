package dev.migration.dialect.derby;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.FixedSequences;
import dev.migration.dialect.NoComments;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropOption;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameTable;
import java.util.List;

/** Operations as Derby's statements. */
final class DerbyStatements extends StandardStatements {

    DerbyStatements(StandardDialect dialect) {
        super(dialect, new DerbyClauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new DerbyColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new DerbyDrops(dialect);
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

    /** Rules of the column itself go along; anything else that depends on it stays in the way. */
    @Override
    public List<String> dropColumn(DropColumn operation) {
        return operation.constraints().isEmpty()
                ? super.dropColumn(operation)
                : dropByName(operation.byName().with(DropOption.CASCADE));
    }

    @Override
    protected Sequences sequences() {
        return new FixedSequences(dialect, clauses);
    }

    @Override
    protected Views views() {
        return new DerbyViews(this);
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return refuseIfNotExists(wanted);
    }
}
