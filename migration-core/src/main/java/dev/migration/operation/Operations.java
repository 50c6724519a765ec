package dev.migration.operation;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.schema.View;
import dev.migration.sql.SqlSplitter;
import dev.migration.sql.SqlStatement;
import dev.migration.sql.SqlSyntax;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a script can do: the {@code op} that every migration receives. A method that takes an {@code UnaryOperator} hands
 * it the value to refine: {@code column -> column.notNull()}.
 */
public final class Operations {

    private final OperationContext context;

    private final @Nullable String schema;

    public Operations(OperationContext context) {
        this(context, null);
    }

    private Operations(OperationContext context, @Nullable String schema) {
        this.context = context;
        this.schema = schema;
    }

    /** The same operations on tables and other objects of this schema. */
    public Operations inSchema(String name) {
        return new Operations(context, name);
    }

    public void createTable(String name, UnaryOperator<Table> definition) {
        createTable(name, definition, it -> it);
    }

    /** Creates a table; the last argument may make it {@code onlyIfMissing()}. */
    public void createTable(String name, UnaryOperator<Table> definition, UnaryOperator<CreateTable> how) {
        run(how.apply(new CreateTable(definition.apply(Table.of(qualified(name))), false)));
    }

    public void dropTable(String name, DropOption... options) {
        run(DropByName.of(ObjectType.TABLE, qualified(name), options));
    }

    public void renameTable(String name, String newName) {
        run(new RenameTable(qualified(name), newName));
    }

    public void commentOnTable(String table, String comment) {
        run(new CommentOnTable(qualified(table), comment, null));
    }

    /** Replaces a comment; SQL Server has to be told that there is one. */
    public void commentOnTable(String table, String comment, String existing) {
        run(new CommentOnTable(qualified(table), comment, existing));
    }

    public void dropTableComment(String table) {
        run(new CommentOnTable(qualified(table), null, null));
    }

    public void addColumn(String table, String name, ColumnType type) {
        addColumn(table, name, type, it -> it);
    }

    public void addColumn(String table, String name, ColumnType type, UnaryOperator<Column> details) {
        addColumn(table, details.apply(Column.of(name, type)), it -> it);
    }

    /** Adds a column with rules of its own: {@code add -> add.references("orgs", "id").check("org_id > 0")}. */
    public void addColumn(String table, Column column, UnaryOperator<AddColumn> how) {
        run(how.apply(new AddColumn(qualified(table), column)));
    }

    /** Changes what is said and leaves the rest: {@code alter -> alter.type(varchar(300)).notNull()}. */
    public void alterColumn(String table, String column, UnaryOperator<ModifyColumn> changes) {
        run(changes.apply(new ModifyColumn(qualified(table), column)));
    }

    public void renameColumn(String table, String column, String newName) {
        alterColumn(table, column, alter -> alter.rename(newName));
    }

    public void dropColumn(String table, String column, DropOption... options) {
        run(DropByName.of(ObjectType.COLUMN, qualified(table), column, options));
    }

    /** Adds any constraint: {@code unique("email").named("uq_email").withNullsNotDistinct()}. */
    public void createConstraint(String table, Constraint constraint) {
        run(new CreateConstraint(qualified(table), constraint));
    }

    public void createPrimaryKey(String name, String table, String... columns) {
        createConstraint(table, PrimaryKey.primaryKey(columns).named(name));
    }

    public void createUniqueConstraint(String name, String table, String... columns) {
        createConstraint(table, Unique.unique(columns).named(name));
    }

    public void createCheckConstraint(String name, String table, String condition) {
        createConstraint(table, Check.check(condition).named(name));
    }

    public void createForeignKey(
            String name, String table, String column, String referencedTable, String referencedColumn) {
        createForeignKey(name, table, column, referencedTable, referencedColumn, it -> it);
    }

    /** Adds a foreign key with details: {@code key -> key.onDelete(CASCADE)}. */
    public void createForeignKey(
            String name,
            String table,
            String column,
            String referencedTable,
            String referencedColumn,
            UnaryOperator<ForeignKey> details) {
        ForeignKey key = ForeignKey.foreignKey(column).references(qualified(referencedTable), referencedColumn);
        createConstraint(table, details.apply(key.named(name)));
    }

    /** Adds a foreign key of several columns, each of which refers to the one in its place. */
    public void createForeignKey(
            String name,
            String table,
            List<String> columns,
            String referencedTable,
            List<String> referencedColumns,
            UnaryOperator<ForeignKey> details) {
        ForeignKey key = ForeignKey.foreignKey(columns.toArray(String[]::new))
                .references(qualified(referencedTable), referencedColumns.toArray(String[]::new));
        createConstraint(table, details.apply(key.named(name)));
    }

    /** Adds an exclude constraint: {@code exclude -> exclude.using("gist")}. */
    public void createExcludeConstraint(
            String name, String table, List<Exclude.Element> elements, UnaryOperator<Exclude> details) {
        Exclude exclude = Exclude.exclude(elements.toArray(Exclude.Element[]::new));
        createConstraint(table, details.apply(exclude.named(name)));
    }

    /** Drops a constraint of any kind. MySQL and its kin have to know the kind. */
    public void dropConstraint(String name, String table, DropOption... options) {
        run(DropByName.of(ObjectType.CONSTRAINT, qualified(table), name, options));
    }

    public void dropConstraint(String name, String table, ConstraintType type, DropOption... options) {
        run(DropByName.of(ObjectType.of(type), qualified(table), name, options));
    }

    public void createIndex(String name, String table, String... columns) {
        run(new CreateIndex(qualified(table), Index.of(name, columns)));
    }

    public void createUniqueIndex(String name, String table, String... columns) {
        run(new CreateIndex(qualified(table), Index.of(name, columns).asUnique()));
    }

    /** Creates an index with details: {@code index -> index.expression("lower(title)").where("title is not null")}. */
    public void createIndex(String name, String table, UnaryOperator<Index> details) {
        createIndex(name, table, details, it -> it);
    }

    /** Creates an index; the last argument may make it {@code withoutLocking()} or {@code onlyIfMissing()}. */
    public void createIndex(String name, String table, UnaryOperator<Index> details, UnaryOperator<CreateIndex> how) {
        run(how.apply(new CreateIndex(qualified(table), details.apply(Index.of(name)))));
    }

    /** Drops an index; its table is named because in some databases the index belongs to it. */
    public void dropIndex(String name, String table, DropOption... options) {
        run(DropByName.of(ObjectType.INDEX, qualified(table), name, options));
    }

    /**
     * Changes a table several times at once: {@code batch -> batch.addColumn(...).dropColumn(...)}. Where the database
     * cannot alter tables so, as SQLite, the table is made anew and its rows are moved over.
     */
    public void batchAlterTable(String table, UnaryOperator<Batch> changes) {
        batchAlterTable(table, changes, it -> it);
    }

    /** Changes a table; the last argument says {@code how.recreate(ALWAYS)} or {@code how.copyFrom(table)}. */
    public void batchAlterTable(String table, UnaryOperator<Batch> changes, UnaryOperator<BatchOptions> how) {
        Batch batch = changes.apply(new Batch(qualified(table), List.of()));
        run(new BatchAlterTable(batch.table(), batch.changes(), how.apply(BatchOptions.defaults())));
    }

    /**
     * The same operations for which these names are final: the naming convention leaves them as they are. Without any,
     * all names are final.
     */
    public Operations finalNames(String... names) {
        return new Operations(new FinalNamesContext(context, Set.of(names)), schema);
    }

    /** Drops the constraint that is like this one, by the name that it has or that the naming convention gives it. */
    public void dropConstraint(String table, Constraint constraint) {
        run(new DropConstraint(qualified(table), constraint));
    }

    public void createSequence(String name) {
        createSequence(name, it -> it);
    }

    public void createSequence(String name, UnaryOperator<Sequence> details) {
        createSequence(name, details, it -> it);
    }

    /** Creates a sequence; the last argument may make it {@code onlyIfMissing()}. */
    public void createSequence(String name, UnaryOperator<Sequence> details, UnaryOperator<CreateSequence> how) {
        run(how.apply(new CreateSequence(details.apply(Sequence.of(qualified(name))))));
    }

    /** Changes what is said and leaves the rest: {@code alter -> alter.restartWith(1000)}. */
    public void alterSequence(String name, UnaryOperator<ModifySequence> changes) {
        run(changes.apply(new ModifySequence(qualified(name))));
    }

    public void renameSequence(String name, String newName) {
        run(new RenameSequence(qualified(name), newName));
    }

    public void dropSequence(String name, DropOption... options) {
        run(DropByName.of(ObjectType.SEQUENCE, qualified(name), options));
    }

    public void createSchema(String name) {
        createSchema(name, it -> it);
    }

    /** Creates a schema; the last argument may make it {@code onlyIfMissing()}. */
    public void createSchema(String name, UnaryOperator<CreateSchema> how) {
        run(how.apply(new CreateSchema(name, false)));
    }

    public void dropSchema(String name, DropOption... options) {
        run(DropByName.of(ObjectType.SCHEMA, QualifiedName.of(name), options));
    }

    /** Creates a named type whose values are these words. */
    public void createEnumType(String name, String... values) {
        run(new CreateEnumType(new EnumType(qualified(name), List.of(values))));
    }

    /** Adds a word at the end of an enum type. */
    public void addEnumValue(String type, String value) {
        addEnumValue(type, value, it -> it);
    }

    /** Adds a word to an enum type: {@code add -> add.before("ok").onlyIfMissing()}. */
    public void addEnumValue(String type, String value, UnaryOperator<AddEnumValue> how) {
        run(how.apply(new AddEnumValue(qualified(type), value)));
    }

    /** Gives a word of an enum type another spelling. */
    public void renameEnumValue(String type, String value, String newValue) {
        run(new RenameEnumValue(qualified(type), value, newValue));
    }

    public void dropEnumType(String name, DropOption... options) {
        run(DropByName.of(ObjectType.ENUM_TYPE, qualified(name), options));
    }

    public void createView(String name, String query) {
        createView(name, query, it -> it);
    }

    /** Creates a view; the last argument may make it {@code onlyIfMissing()}. */
    public void createView(String name, String query, UnaryOperator<CreateView> how) {
        run(how.apply(new CreateView(new View(qualified(name), query, false))));
    }

    /** Makes the view what the query says, whether there is one of its name or not. */
    public void createOrReplaceView(String name, String query) {
        run(new CreateOrReplaceView(new View(qualified(name), query, false)));
    }

    /** Puts one query of a view in the place of another, which is what its downgrade turns round. */
    public void replaceView(String name, String query, String newQuery) {
        run(new ReplaceView(new View(qualified(name), query, false), new View(qualified(name), newQuery, false)));
    }

    /** Creates a view that keeps the result of its query. */
    public void createMaterializedView(String name, String query) {
        run(new CreateView(new View(qualified(name), query, true)));
    }

    /** Computes the rows of a materialized view anew. */
    public void refreshMaterializedView(String name) {
        run(new RefreshView(qualified(name), false));
    }

    /** Computes the rows of a materialized view anew without locking out its readers. */
    public void refreshMaterializedViewConcurrently(String name) {
        run(new RefreshView(qualified(name), true));
    }

    public void dropView(String name, DropOption... options) {
        run(DropByName.of(ObjectType.VIEW, qualified(name), options));
    }

    public void dropMaterializedView(String name, DropOption... options) {
        run(DropByName.of(ObjectType.MATERIALIZED_VIEW, qualified(name), options));
    }

    /** Creates a function, a trigger or whatever else the object's statements make. */
    public void createObject(ReplaceableObject object) {
        run(new ReplaceObject(null, object));
    }

    /** Puts one version of a function, a trigger or the like in the place of another. */
    public void replaceObject(ReplaceableObject from, ReplaceableObject to) {
        run(new ReplaceObject(from, to));
    }

    public void dropObject(ReplaceableObject object) {
        run(new ReplaceObject(object, null));
    }

    /** Inserts rows given as column names with their values, in the order that {@link BulkInsert#rows} tells. */
    public void bulkInsert(String table, List<Map<String, @Nullable Object>> rows) {
        bulkInsert(table, rows, it -> it);
    }

    /** Inserts rows; the last argument may say that they are {@code withIdentityValues()}. */
    public void bulkInsert(String table, List<Map<String, @Nullable Object>> rows, UnaryOperator<BulkInsert> how) {
        run(how.apply(new BulkInsert(qualified(table), rows, false)));
    }

    /**
     * Changes rows in batches, each in a transaction of its own, and goes on after the last one if the process dies:
     * {@code backfill -> backfill.key("id").set("price_cents", "price * 100").where("price_cents is null")}. Commits what
     * came before it.
     */
    public void backfill(String table, UnaryOperator<Backfill> definition) {
        run(definition.apply(new Backfill(qualified(table))));
    }

    /** Runs one statement exactly as it is written. */
    public void execute(String sql) {
        run(new ExecuteSql(new SqlStatement(sql, 1)));
    }

    /** A value as the database writes it, for SQL of your own: {@code "... where day < " + op.literal(today)}. */
    public String literal(Object value) {
        return context.literal(value);
    }

    /** A name as it must be written in SQL of your own: between quotes only when it has to be. */
    public String name(String identifier) {
        return context.quote(identifier);
    }

    /** Runs the statements of a script, one by one, as the database's own client would split them. */
    public void executeScript(String script) {
        executeScript(script, 1);
    }

    /** Runs the statements of a part of a script that begins in the given line of its file, counted from 1. */
    public void executeScript(String script, int firstLine) {
        statements(script, firstLine).forEach(it -> context.run(new ExecuteSql(it)));
    }

    /** The statements of a part of a script, as the database's own client would split them. Runs none. */
    public List<SqlStatement> statements(String script, int firstLine) {
        return SqlSplitter.split(script, firstLine, context.syntax());
    }

    /**
     * Runs any operation, the project's own or yours.
     *
     * @throws InvalidOperationException if it says something that no database could make sense of
     */
    public void run(Operation operation) {
        OperationCheck.require(operation);
        context.run(operation);
    }

    /** Runs the block on this dialect only. */
    public void onlyOn(String dialect, Runnable block) {
        onlyOn(Set.of(dialect), block);
    }

    /** Runs the block on these dialects only. */
    public void onlyOn(Set<String> dialects, Runnable block) {
        if (dialects.stream().anyMatch(context::isOn)) {
            block.run();
        }
    }

    /**
     * Runs the block if the table is there and the condition is true of it, as the database has it now:
     * {@code op.onTable("items", it -> !it.hasColumn("note"), () -> op.addColumn("items", "note", text()))}. A script
     * that is stopped and goes on decides as it did before.
     */
    public void onTable(String table, Predicate<Table> condition, Runnable block) {
        boolean holds = context.decide(
                new InspectionScope(schema, table),
                it -> it.findTable(table).filter(condition).isPresent());
        if (holds) {
            block.run();
        }
    }

    /**
     * Runs the block if the condition is true of what the database holds now:
     * {@code op.when(it -> !it.hasTable("items"), () -> ...)}. Sees the schema of these operations.
     */
    public void when(Predicate<DatabaseSchema> condition, Runnable block) {
        if (context.decide(new InspectionScope(schema, null), condition)) {
            block.run();
        }
    }

    /**
     * What the database holds now, to look at. To decide whether something is done, prefer {@link #onTable} and
     * {@link #when}: a script that was stopped goes on only if what it looked at here is as it was.
     */
    public DatabaseSchema inspect() {
        return context.inspect(new InspectionScope(schema, null));
    }

    /** The migration's own connection, in its transaction, for data migrations. */
    public JdbcClient jdbc() {
        return context.jdbc();
    }

    /** Commits what came before, runs each statement of the block on its own, and begins a new transaction after. */
    public void autocommitBlock(Runnable block) {
        context.autocommit(block);
    }

    /**
     * Runs the block with another limit on how long each of its statements may wait for a lock of the database:
     * {@code op.lockTimeout(ofSeconds(2), () -> op.addColumn(...))}. Zero waits without an end.
     */
    public void lockTimeout(Duration timeout, Runnable block) {
        limit(StatementLimits.ofLocks(timeout), block);
    }

    /** Runs the block with another limit on how long each of its statements may take. Zero sets no end. */
    public void statementTimeout(Duration timeout, Runnable block) {
        limit(StatementLimits.ofStatements(timeout), block);
    }

    /** Runs the block under these limits; what they do not say stays as it is around it. */
    public void limit(StatementLimits limits, Runnable block) {
        if (limits.isEmpty()) {
            block.run();
        } else {
            context.limit(limits, block);
        }
    }

    /** Name of the dialect that the script runs on, such as {@code postgresql}. */
    public String dialect() {
        return context.dialect();
    }

    /** How the database reads the text of SQL. */
    public SqlSyntax syntax() {
        return context.syntax();
    }

    /** Whether statements are printed instead of run, so that there is no {@link #jdbc()}. */
    public boolean offline() {
        return context.offline();
    }

    /** The {@code -x key=value} arguments of the call. */
    public Map<String, String> arguments() {
        return context.arguments();
    }

    private QualifiedName qualified(String name) {
        return new QualifiedName(schema, name);
    }
}
