package dev.migration.dialect;

import static java.util.stream.Collectors.joining;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BatchChange;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateOrReplaceView;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropSchema;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.DropView;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.FinalNames;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ModifySequence;
import dev.migration.operation.ObjectType;
import dev.migration.operation.OperationVisitor;
import dev.migration.operation.RefreshView;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.operation.ReplaceObject;
import dev.migration.operation.ReplaceView;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Operations as statements, after the SQL standard; each dialect overrides what it says otherwise. */
public class StandardStatements implements OperationVisitor<List<String>> {

    protected final StandardDialect dialect;

    protected final StandardClauses clauses;

    public StandardStatements(StandardDialect dialect, StandardClauses clauses) {
        this.dialect = dialect;
        this.clauses = clauses;
    }

    /** The changes of a single column; most of what differs between databases is there. */
    protected ColumnChanges columnChanges() {
        return new ColumnChanges(dialect, clauses);
    }

    /** How this database drops things. */
    protected Drops drops() {
        return new Drops(dialect);
    }

    /** The comments on tables and columns, as statements of their own. */
    protected Comments comments() {
        return new Comments(dialect);
    }

    /** How this database changes sequences that exist. */
    protected Sequences sequences() {
        return new Sequences(dialect, clauses);
    }

    /** How this database replaces and refreshes views. */
    protected Views views() {
        return new Views(this);
    }

    @Override
    public List<String> createTable(CreateTable operation) {
        Table table = operation.table();
        List<String> statements = new ArrayList<>();
        statements.add("create " + tableKind(table) + "table " + ifNotExists(ObjectType.TABLE, operation.ifNotExists())
                + dialect.qualify(table.name()) + " (\n    " + String.join(",\n    ", tableBody(table)) + "\n)"
                + tableOptions(table));
        statements.addAll(comments().of(table));
        table.indexes()
                .forEach(index -> statements.addAll(
                        createIndex(new CreateIndex(table.name(), index, operation.ifNotExists(), false))));
        return statements;
    }

    /** Columns and constraints, one line each. */
    protected List<String> tableBody(Table table) {
        return Stream.concat(
                        table.columns().stream().map(clauses::column),
                        table.constraints().stream().map(clauses::constraint))
                .toList();
    }

    /** What stands between {@code create} and {@code table}, with a blank after it. */
    protected String tableKind(Table table) {
        return "";
    }

    /** What follows the parentheses of a new table. */
    protected String tableOptions(Table table) {
        return "";
    }

    @Override
    public List<String> dropTable(DropTable operation) {
        return dropByName(operation.byName());
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of("alter table " + dialect.qualify(operation.table()) + " rename to "
                + dialect.quote(operation.newName()));
    }

    @Override
    public List<String> commentOnTable(CommentOnTable operation) {
        return comments().ofTable(operation.table(), operation.comment(), operation.existing());
    }

    @Override
    public List<String> addColumn(AddColumn operation) {
        Column column = operation.column();
        List<String> statements = new ArrayList<>();
        String own = operation.constraints().stream()
                .filter(this::comesWithColumn)
                .map(it -> " " + clauses.columnConstraint(it))
                .collect(joining());
        statements.add("alter table " + dialect.qualify(operation.table()) + " " + addColumnWord()
                + ifNotExists(ObjectType.COLUMN, operation.ifNotExists()) + addedColumn(column, own));
        operation.constraints().stream()
                .filter(it -> !comesWithColumn(it))
                .forEach(it -> statements.addAll(createConstraint(new CreateConstraint(operation.table(), it))));
        statements.addAll(comments().ofNewColumn(operation.table(), column));
        return statements;
    }

    /** A column with its own constraints, as {@code add column} takes it. */
    protected String addedColumn(Column column, String constraints) {
        return clauses.column(column) + constraints;
    }

    /** Whether the constraint of a new column can be part of its definition. */
    protected boolean comesWithColumn(Constraint constraint) {
        return true;
    }

    protected String addColumnWord() {
        return "add column ";
    }

    @Override
    public List<String> alterColumn(AlterColumn operation) {
        return modifyColumn(operation.asModification());
    }

    @Override
    public List<String> modifyColumn(ModifyColumn operation) {
        return columnChanges().of(operation);
    }

    @Override
    public List<String> dropColumn(DropColumn operation) {
        return dropByName(operation.byName());
    }

    /** Drops the rules that came with a column before the column itself, where they would stay in its way. */
    protected final List<String> dropColumnAfter(Predicate<Constraint> rules, DropColumn operation) {
        List<String> statements = new ArrayList<>();
        operation.constraints().stream()
                .filter(rules)
                .forEach(it -> statements.addAll(dropConstraint(new DropConstraint(operation.table(), it))));
        statements.addAll(dropByName(operation.byName()));
        return statements;
    }

    @Override
    public List<String> createConstraint(CreateConstraint operation) {
        return List.of("alter table " + dialect.qualify(operation.table()) + " add "
                + clauses.constraint(operation.constraint()));
    }

    @Override
    public List<String> dropConstraint(DropConstraint operation) {
        Constraint constraint = operation.constraint();
        String name = constraint.name();
        if (name == null) {
            throw dialect.cannot(
                    "drop a constraint of '%s' that has no name".formatted(operation.table()),
                    "Give it the name that the database made up: `drop(... .named(\"...\"))`.");
        }
        return dropByName(DropByName.of(ObjectType.of(constraint.type()), operation.table(), name));
    }

    @Override
    public List<String> createIndex(CreateIndex operation) {
        return List.of("create " + indexKind(operation) + "index " + concurrently(operation.concurrently())
                + ifNotExists(ObjectType.INDEX, operation.ifNotExists()) + indexName(operation) + " on "
                + indexedTable(operation.table()) + indexMethod(operation)
                + " " + clauses.indexParts(operation.index().parts()) + indexTail(operation));
    }

    /** What stands between {@code create} and {@code index}, with a blank after it. */
    protected String indexKind(CreateIndex operation) {
        return operation.index().unique() ? "unique " : "";
    }

    protected String concurrently(boolean wanted) {
        return "";
    }

    protected String indexName(CreateIndex operation) {
        return dialect.quote(operation.index().name());
    }

    protected String indexedTable(QualifiedName table) {
        return dialect.qualify(table);
    }

    protected String indexMethod(CreateIndex operation) {
        return "";
    }

    /** What follows the parts of a new index. */
    protected String indexTail(CreateIndex operation) {
        if (!operation.index().include().isEmpty()) {
            throw dialect.cannot("include columns in an index", "Leave include(...) out, or index them as well.");
        }
        if (operation.index().where() != null) {
            throw dialect.cannot("index only some rows", "Leave where(...) out on this database.");
        }
        if (operation.index().nullsNotDistinct()) {
            throw dialect.cannot("treat nulls as equal in an index", "Leave withNullsNotDistinct() out.");
        }
        return "";
    }

    @Override
    public List<String> dropIndex(DropIndex operation) {
        return dropByName(operation.byName());
    }

    @Override
    public List<String> createSequence(CreateSequence operation) {
        var type = operation.sequence().type();
        String options = clauses.sequenceOptions(operation.sequence().options());
        return List.of("create sequence " + ifNotExists(ObjectType.SEQUENCE, operation.ifNotExists())
                + dialect.qualify(operation.sequence().name()) + (type == null ? "" : " as " + dialect.type(type))
                + (options.isEmpty() ? "" : " " + options));
    }

    @Override
    public List<String> alterSequence(AlterSequence operation) {
        return sequences().alter(operation);
    }

    @Override
    public List<String> modifySequence(ModifySequence operation) {
        return sequences().modify(operation);
    }

    @Override
    public List<String> renameSequence(RenameSequence operation) {
        return sequences().rename(operation);
    }

    @Override
    public List<String> dropSequence(DropSequence operation) {
        return dropByName(operation.byName());
    }

    /** Databases without named types keep the words in each column, and have nothing to create. */
    @Override
    public List<String> createEnumType(CreateEnumType operation) {
        return List.of();
    }

    @Override
    public List<String> addEnumValue(AddEnumValue operation) {
        throw dialect.cannot(
                "add the word '%s' to the enum type '%s'".formatted(operation.value(), operation.type()),
                "Alter the type of the columns that use it: `op.alterColumn(..., alter -> alter.type(...))`.");
    }

    @Override
    public List<String> renameEnumValue(RenameEnumValue operation) {
        throw dialect.cannot(
                "rename the word '%s' of the enum type '%s'".formatted(operation.value(), operation.type()),
                "Alter the type of the columns that use it, and update their rows with `op.execute(...)`.");
    }

    @Override
    public List<String> dropEnumType(DropEnumType operation) {
        return List.of();
    }

    @Override
    public List<String> createView(CreateView operation) {
        boolean keepsRows = operation.view().materialized();
        String kind = keepsRows ? materializedView() : "view ";
        ObjectType type = keepsRows ? ObjectType.MATERIALIZED_VIEW : ObjectType.VIEW;
        return List.of("create " + kind + ifNotExists(type, operation.ifNotExists())
                + dialect.qualify(operation.view().name()) + " as "
                + operation.view().query());
    }

    /** The words for a view that keeps its result, with a blank after them. */
    protected String materializedView() {
        throw dialect.cannot("keep the result of a view", "Create a plain view, or a table that you fill yourself.");
    }

    @Override
    public List<String> replaceView(ReplaceView operation) {
        return views().replace(operation);
    }

    @Override
    public List<String> createOrReplaceView(CreateOrReplaceView operation) {
        return views().createOrReplace(operation.view());
    }

    @Override
    public List<String> refreshView(RefreshView operation) {
        return views().refresh(operation);
    }

    @Override
    public List<String> dropView(DropView operation) {
        return dropByName(operation.byName());
    }

    @Override
    public List<String> createSchema(CreateSchema operation) {
        return List.of("create schema " + ifNotExists(ObjectType.SCHEMA, operation.ifNotExists())
                + dialect.quote(operation.name()));
    }

    @Override
    public List<String> dropSchema(DropSchema operation) {
        return dropByName(operation.byName());
    }

    @Override
    public List<String> dropByName(DropByName operation) {
        return drops().of(operation);
    }

    @Override
    public List<String> bulkInsert(BulkInsert operation) {
        return new Inserts(this, operation, rowsPerInsert()).statements();
    }

    /** How many rows one {@code insert} may have. */
    protected int rowsPerInsert() {
        return Inserts.ROWS_PER_STATEMENT;
    }

    /** One statement for rows, each in parentheses, that have values for these columns. */
    protected String insert(BulkInsert operation, List<String> columns, List<String> rows) {
        return "insert into " + dialect.qualify(operation.table()) + " " + clauses.columns(columns)
                + overriding(operation) + " values" + (rows.size() == 1 ? " " : "\n    ")
                + String.join(",\n    ", rows);
    }

    /** What lets a row bring a value for an identity column. */
    protected String overriding(BulkInsert operation) {
        return "";
    }

    @Override
    public List<String> replaceObject(ReplaceObject operation) {
        return Stream.concat(
                        Stream.ofNullable(operation.from()).flatMap(it -> it.drop().stream()),
                        Stream.ofNullable(operation.to()).flatMap(it -> it.create().stream()))
                .toList();
    }

    @Override
    public List<String> batchAlterTable(BatchAlterTable operation) {
        Optional<TableRecreation> recreation = dialect.recreation().filter(it -> it.isWanted(operation));
        if (recreation.isPresent()) {
            return recreation
                    .get()
                    .statements(operation, TableDependents.none())
                    .all();
        }
        return operation.changes().stream()
                .flatMap(it -> change(operation, it).stream())
                .toList();
    }

    private List<String> change(BatchAlterTable operation, BatchChange change) {
        if (change.hasPlace()) {
            throw dialect.cannot(
                    "give a column of '%s' its place with `alter table`".formatted(operation.table()),
                    "Let the batch make the table anew: `how -> how.recreate(Recreate.ALWAYS)`.");
        }
        return change.operation().accept(this);
    }

    @Override
    public List<String> finalNames(FinalNames operation) {
        return operation.operation().accept(this);
    }

    @Override
    public List<String> executeSql(ExecuteSql operation) {
        return List.of(operation.statement().text());
    }

    /** {@code "if not exists "} where it is wanted and the database knows it. */
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return wanted ? "if not exists " : "";
    }

    /** The refusal of {@code if not exists}. */
    protected final String refuseIfNotExists(boolean wanted) {
        if (wanted) {
            throw dialect.cannot(
                    "leave out what exists already",
                    "Leave onlyIfMissing() out, or ask first: `op.when(...)` for a table, a view or a sequence,"
                            + " `op.onTable(...)` for what belongs to a table.");
        }
        return "";
    }
}
