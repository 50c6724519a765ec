package dev.migration.dialect.oracle;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.ObjectType;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Optional;

/** Operations as Oracle's statements. */
final class OracleStatements extends StandardStatements {

    OracleStatements(StandardDialect dialect) {
        super(dialect, new OracleClauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new OracleColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new OracleDrops(dialect);
    }

    @Override
    protected Comments comments() {
        return new OracleComments(dialect);
    }

    @Override
    protected String tableKind(Table table) {
        return options(table).filter(OracleTable::globalTemporary).isPresent() ? "global temporary " : "";
    }

    @Override
    protected String tableOptions(Table table) {
        return options(table)
                .map(it -> (it.onCommit() == null ? "" : " on commit " + it.onCommit())
                        + (it.compress() == null ? "" : " " + it.compress())
                        + (it.tablespace() == null ? "" : " tablespace " + dialect.quote(it.tablespace())))
                .orElse("");
    }

    private static Optional<OracleTable> options(Table table) {
        return table.options().stream()
                .filter(OracleTable.class::isInstance)
                .map(OracleTable.class::cast)
                .findFirst();
    }

    @Override
    protected String addColumnWord() {
        return "add ";
    }

    @Override
    protected String indexKind(CreateIndex operation) {
        return options(operation).filter(OracleIndex::isBitmap).isPresent() ? "bitmap " : super.indexKind(operation);
    }

    /** An index is in a schema of its own, which would else be that of the session. */
    @Override
    protected String indexName(CreateIndex operation) {
        return dialect.qualify(operation.table().sibling(operation.index().name()));
    }

    @Override
    protected String indexTail(CreateIndex operation) {
        return super.indexTail(operation)
                + options(operation)
                        .map(OracleIndex::compressedColumns)
                        .map(it -> " compress " + it)
                        .orElse("");
    }

    private static Optional<OracleIndex> options(CreateIndex operation) {
        return operation.index().options().stream()
                .filter(OracleIndex.class::isInstance)
                .map(OracleIndex.class::cast)
                .findFirst();
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
                "A schema comes with a user: `op.execute(\"create user ...\")`.");
    }

    @Override
    protected String materializedView() {
        return "materialized view ";
    }

    @Override
    protected Sequences sequences() {
        return new OracleSequences(dialect, clauses);
    }

    @Override
    protected Views views() {
        return new OracleViews(this);
    }

    @Override
    protected int rowsPerInsert() {
        return 1;
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return type == ObjectType.COLUMN ? refuseIfNotExists(wanted) : super.ifNotExists(type, wanted);
    }
}
