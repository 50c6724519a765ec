package dev.migration.dialect.sqlite;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.FixedSequences;
import dev.migration.dialect.NoComments;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.AddColumn;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.ObjectType;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Operations as SQLite's statements. */
final class SqliteStatements extends StandardStatements {

    static final String RECREATE = "Run it against the database, where the table is made anew by itself, or say how "
            + "the table is: `op.batchAlterTable(..., how -> how.copyFrom(table))`.";

    SqliteStatements(StandardDialect dialect) {
        super(dialect, new SqliteClauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new SqliteColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new SqliteDrops(dialect);
    }

    @Override
    protected Comments comments() {
        return new NoComments(dialect);
    }

    @Override
    protected List<String> tableBody(Table table) {
        table.columns().stream().filter(it -> it.generator() != null).forEach(it -> requireOnlyKey(table, it));
        if (!options(table).map(SqliteTable::autoincrement).orElse(false)) {
            return super.tableBody(table);
        }
        return Stream.concat(
                        table.columns().stream().map(it -> column(table, it)),
                        table.constraints().stream()
                                .filter(it -> !(it instanceof PrimaryKey))
                                .map(clauses::constraint))
                .toList();
    }

    // "autoincrement" can only follow "primary key" in the column's own definition.
    private String column(Table table, Column column) {
        String key = table.findPrimaryKey()
                .filter(it -> it.columns().equals(List.of(column.name())))
                .map(it -> " " + clauses.columnConstraint(it) + " autoincrement")
                .orElse("");
        return clauses.column(column) + key;
    }

    private void requireOnlyKey(Table table, Column column) {
        boolean isKey = table.findPrimaryKey()
                .filter(it -> it.columns().equals(List.of(column.name())))
                .isPresent();
        if (!isKey) {
            throw dialect.cannot(
                    "count the column '%s', which is not the primary key of '%s'"
                            .formatted(column.name(), table.name()),
                    "Make it the primary key: `table.primaryKey(\"%s\")`.".formatted(column.name()));
        }
    }

    @Override
    protected String tableOptions(Table table) {
        return options(table)
                .map(it -> Stream.of(it.strict() ? " strict" : "", it.withoutRowid() ? " without rowid" : "")
                        .filter(word -> !word.isEmpty())
                        .reduce((first, second) -> first + "," + second)
                        .orElse(""))
                .orElse("");
    }

    private static Optional<SqliteTable> options(Table table) {
        return table.options().stream()
                .filter(SqliteTable.class::isInstance)
                .map(SqliteTable.class::cast)
                .findFirst();
    }

    @Override
    public List<String> createConstraint(CreateConstraint operation) {
        throw dialect.cannot("add a constraint to '%s'".formatted(operation.table()), RECREATE);
    }

    /** The schema stands before the index; the table is always in the same one. */
    @Override
    protected String indexName(CreateIndex operation) {
        return dialect.qualify(operation.table().sibling(operation.index().name()));
    }

    @Override
    protected String indexedTable(QualifiedName table) {
        return dialect.quote(table.name());
    }

    @Override
    protected String indexTail(CreateIndex operation) {
        String where = operation.index().where();
        if (where == null) {
            return super.indexTail(operation);
        }
        if (!operation.index().include().isEmpty()) {
            throw dialect.cannot("include columns in an index", "Leave include(...) out, or index them as well.");
        }
        return " where " + where;
    }

    @Override
    public List<String> createSequence(CreateSequence operation) {
        throw dialect.cannot(
                "create the sequence '%s'".formatted(operation.sequence().name()),
                "Use an identity column, or a table that keeps the next value.");
    }

    @Override
    public List<String> createSchema(CreateSchema operation) {
        throw dialect.cannot(
                "create the schema '%s'".formatted(operation.name()),
                "Attach a database file under that name when the connection is opened.");
    }

    @Override
    protected Sequences sequences() {
        return new FixedSequences(dialect, clauses);
    }

    @Override
    protected Views views() {
        return new SqliteViews(this);
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return type == ObjectType.COLUMN ? refuseIfNotExists(wanted) : super.ifNotExists(type, wanted);
    }

    // What looks at the rows that are there, or fills them in, cannot be added.
    @Override
    public List<String> addColumn(AddColumn operation) {
        Computed computed = operation.column().computed();
        boolean isStored = computed != null && Boolean.TRUE.equals(computed.stored());
        boolean isKey =
                operation.constraints().stream().anyMatch(it -> it instanceof Unique || it instanceof PrimaryKey);
        if (isStored || isKey) {
            throw dialect.cannot(
                    "add the column '%s' to '%s', as it is %s"
                            .formatted(operation.column().name(), operation.table(), isStored ? "stored" : "unique"),
                    isStored
                            ? "Compute it when it is read: Computed.virtual(...)."
                            : "Add it without, and then a unique index.");
        }
        return super.addColumn(operation);
    }
}
