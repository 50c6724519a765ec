package dev.migration.dialect.sybase;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.FixedSequences;
import dev.migration.dialect.NoComments;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;

/** Operations as ASE's statements. */
final class SybaseStatements extends StandardStatements {

    SybaseStatements(StandardDialect dialect) {
        super(dialect, new SybaseClauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new SybaseColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new SybaseDrops(dialect);
    }

    @Override
    protected Comments comments() {
        return new NoComments(dialect);
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of("exec sp_rename " + dialect.literal(dialect.qualify(operation.table())) + ", "
                + dialect.literal(operation.newName()));
    }

    @Override
    protected String addColumnWord() {
        return "add ";
    }

    @Override
    public List<String> createSequence(CreateSequence operation) {
        throw dialect.cannot(
                "create the sequence '%s'".formatted(operation.sequence().name()),
                "Use an identity column, or a table that keeps the next value.");
    }

    @Override
    public List<String> alterSequence(AlterSequence operation) {
        throw dialect.cannot(
                "alter the sequence '%s'".formatted(operation.to().name()),
                "There are none here; guard the call with `op.onlyOn(...)`.");
    }

    @Override
    public List<String> createSchema(CreateSchema operation) {
        throw dialect.cannot(
                "create the schema '%s'".formatted(operation.name()),
                "A schema is the owner of its tables, and comes with the user.");
    }

    @Override
    public List<String> bulkInsert(BulkInsert operation) {
        List<String> inserts = super.bulkInsert(operation);
        if (!operation.identityValues() || inserts.isEmpty()) {
            return inserts;
        }
        String table = dialect.qualify(operation.table());
        List<String> statements = new ArrayList<>(List.of("set identity_insert " + table + " on"));
        statements.addAll(inserts);
        statements.add("set identity_insert " + table + " off");
        return statements;
    }

    @Override
    protected Sequences sequences() {
        return new FixedSequences(dialect, clauses);
    }

    @Override
    protected int rowsPerInsert() {
        return 1;
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return refuseIfNotExists(wanted);
    }
}
