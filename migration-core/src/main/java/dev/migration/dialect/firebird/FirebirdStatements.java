package dev.migration.dialect.firebird;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Drops;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.AddColumn;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.Sequence;
import dev.migration.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Operations as Firebird's statements. What they create cannot be used before the transaction ends. */
final class FirebirdStatements extends StandardStatements {

    FirebirdStatements(StandardDialect dialect) {
        super(dialect, new FirebirdClauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new FirebirdColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new FirebirdDrops(dialect);
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        throw dialect.cannot(
                "rename the table '%s'".formatted(operation.table()),
                "Create '%s', copy the rows with `op.execute(...)` and drop the old one."
                        .formatted(operation.newName()));
    }

    @Override
    protected String addColumnWord() {
        return "add ";
    }

    /** Old rows get the default of a new column only if it must not be null; everywhere else, they get it at once. */
    @Override
    public List<String> addColumn(AddColumn operation) {
        List<String> statements = new ArrayList<>(super.addColumn(operation));
        Column column = operation.column();
        DefaultValue value = column.defaultValue();
        if (value != null && column.nullable()) {
            statements.add(
                    1,
                    "update " + dialect.qualify(operation.table()) + " set " + dialect.quote(column.name()) + " = "
                            + clauses.defaultValue(value));
        }
        return statements;
    }

    /** An index runs one way as a whole, so its parts have to agree; one of an expression has no columns besides. */
    @Override
    public List<String> createIndex(CreateIndex operation) {
        Index index = operation.index();
        List<IndexPart> parts = index.parts();
        boolean descends = parts.get(0).order() == IndexPart.Order.DESC;
        if (parts.stream().anyMatch(it -> (it.order() == IndexPart.Order.DESC) != descends)) {
            throw dialect.cannot("let the parts of an index run both ways", "Create one index per direction.");
        }
        boolean isComputed = parts.stream().anyMatch(IndexPart::expression);
        if (isComputed && parts.size() > 1) {
            throw dialect.cannot("index an expression beside other parts", "Create one index each.");
        }
        return List.of("create " + indexKind(operation) + (descends ? "descending " : "") + "index "
                + ifNotExists(ObjectType.INDEX, operation.ifNotExists()) + indexName(operation) + " on "
                + indexedTable(operation.table()) + (isComputed ? " computed by" : "") + " "
                + clauses.indexParts(parts) + indexTail(operation));
    }

    /** All sequences are as wide as a bigint. */
    @Override
    public List<String> createSequence(CreateSequence operation) {
        ColumnType type = operation.sequence().type();
        if (type != null && type.type() != SqlType.BIGINT) {
            throw dialect.cannot(
                    "keep the sequence '%s' in a '%s'"
                            .formatted(operation.sequence().name(), dialect.type(type)),
                    "Leave type(...) out; every sequence is a bigint.");
        }
        Sequence plain = new Sequence(
                operation.sequence().name(), null, operation.sequence().options());
        return super.createSequence(new CreateSequence(plain, operation.ifNotExists()));
    }

    @Override
    public List<String> createSchema(CreateSchema operation) {
        throw dialect.cannot("create the schema '%s'".formatted(operation.name()), "Use a database of its own.");
    }

    @Override
    protected Sequences sequences() {
        return new FirebirdSequences(dialect, clauses);
    }

    @Override
    protected Views views() {
        return new FirebirdViews(this);
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
