package dev.migration.dialect.sqlserver;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Index;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** Operations as SQL Server's statements. */
final class SqlServerStatements extends StandardStatements {

    SqlServerStatements(StandardDialect dialect) {
        super(dialect, new SqlServerClauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new SqlServerColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new SqlServerDrops(dialect);
    }

    @Override
    protected Comments comments() {
        return new SqlServerComments(dialect);
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of("exec sp_rename " + ColumnConstraints.name(dialect.qualify(operation.table())) + ", "
                + ColumnConstraints.name(operation.newName()));
    }

    @Override
    protected String addColumnWord() {
        return "add ";
    }

    @Override
    protected String indexKind(CreateIndex operation) {
        return super.indexKind(operation)
                + SqlServerClauses.clustered(operation.index().options());
    }

    /** Nulls are equal to each other here in any case. */
    @Override
    protected String indexTail(CreateIndex operation) {
        Index index = operation.index();
        return (index.include().isEmpty() ? "" : " include " + clauses.columns(index.include()))
                + (index.where() == null ? "" : " where " + index.where());
    }

    /** Without a start, the first number would be the least of the type. */
    @Override
    public List<String> createSequence(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        SequenceOptions options = sequence.options();
        Long increment = options.increment();
        boolean descends = increment != null && increment < 0;
        boolean isTold = options.start() != null || options.minimum() != null || options.maximum() != null || descends;
        return super.createSequence(
                isTold
                        ? operation
                        : new CreateSequence(sequence.counting(it -> it.startWith(1)), operation.ifNotExists()));
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
        return new SqlServerSequences(dialect, clauses);
    }

    @Override
    protected Views views() {
        return new SqlServerViews(this);
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return refuseIfNotExists(wanted);
    }
}
