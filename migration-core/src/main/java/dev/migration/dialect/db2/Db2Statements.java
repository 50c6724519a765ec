package dev.migration.dialect.db2;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.operation.AddColumn;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Operations as DB2's statements. */
final class Db2Statements extends StandardStatements {

    Db2Statements(StandardDialect dialect) {
        super(dialect, new Db2Clauses(dialect));
    }

    /** What opens a table again whose rows no longer fit its definition. */
    static String reorganise(StandardDialect dialect, QualifiedName table) {
        return "call sysproc.admin_cmd(" + dialect.literal("reorg table " + dialect.qualify(table)) + ")";
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new Db2ColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new Db2Drops(dialect);
    }

    @Override
    protected Comments comments() {
        return new Db2Comments(dialect);
    }

    /**
     * A computed column comes while the table is not checked, and is filled when it is again. An identity column cannot be
     * added, but a column with a default can become one.
     */
    @Override
    public List<String> addColumn(AddColumn operation) {
        Column column = operation.column();
        List<String> statements = new ArrayList<>();
        String table = dialect.qualify(operation.table());
        if (column.computed() != null) {
            statements.add("set integrity for " + table + " off");
            statements.addAll(super.addColumn(operation));
            statements.add(1 + 1, "set integrity for " + table + " immediate checked force generated");
            return statements;
        }
        Identity identity = column.generator();
        if (identity == null) {
            return super.addColumn(operation);
        }
        Column plain = column.withIdentity(null).nullable(false).defaultValue(0);
        statements.addAll(super.addColumn(
                new AddColumn(operation.table(), plain, operation.constraints(), operation.ifNotExists())));
        String alter = "alter table " + table + " alter column " + dialect.quote(column.name());
        statements.addAll(
                1,
                List.of(
                        alter + " drop default",
                        alter + " set " + clauses.identity(identity),
                        "update " + table + " set " + dialect.quote(column.name()) + " = default"));
        return statements;
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of(
                "rename table " + dialect.qualify(operation.table()) + " to " + dialect.quote(operation.newName()));
    }

    /** Only a unique index can carry further columns. */
    @Override
    protected String indexTail(CreateIndex operation) {
        Index index = operation.index();
        if (index.unique() && !index.include().isEmpty() && index.where() == null) {
            return " include " + clauses.columns(index.include());
        }
        return super.indexTail(operation);
    }

    @Override
    protected Sequences sequences() {
        return new Db2Sequences(dialect, clauses);
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return refuseIfNotExists(wanted);
    }
}
