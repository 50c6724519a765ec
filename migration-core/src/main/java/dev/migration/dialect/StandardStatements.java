package dev.migration.dialect;

import static java.util.stream.Collectors.joining;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
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
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ObjectType;
import dev.migration.operation.OperationVisitor;
import dev.migration.operation.RenameTable;
import dev.migration.operation.ReplaceView;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        String options = clauses.sequenceOptions(SequenceChange.between(operation));
        return options.isEmpty()
                ? List.of()
                : List.of("alter sequence " + dialect.qualify(operation.to().name()) + " " + options);
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
    public List<String> dropEnumType(DropEnumType operation) {
        return List.of();
    }

    @Override
    public List<String> createView(CreateView operation) {
        String kind = operation.view().materialized() ? materializedView() : "view ";
        return List.of("create " + kind + ifNotExists(ObjectType.VIEW, operation.ifNotExists())
                + dialect.qualify(operation.view().name()) + " as "
                + operation.view().query());
    }

    /** The words for a view that keeps its result, with a blank after them. */
    protected String materializedView() {
        throw dialect.cannot("keep the result of a view", "Create a plain view, or a table that you fill yourself.");
    }

    @Override
    public List<String> replaceView(ReplaceView operation) {
        List<String> statements = new ArrayList<>(dropView(new DropView(operation.from())));
        statements.addAll(createView(new CreateView(operation.to())));
        return statements;
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
        return operation.rows().stream().map(row -> insert(operation, row)).toList();
    }

    private String insert(BulkInsert operation, Map<String, @Nullable Object> row) {
        String values = row.values().stream()
                .map(value -> value == null ? "null" : dialect.literal(value))
                .collect(joining(", "));
        return "insert into " + dialect.qualify(operation.table()) + " " + clauses.columns(List.copyOf(row.keySet()))
                + overriding(operation) + " values (" + values + ")";
    }

    /** What lets a row bring a value for an identity column. */
    protected String overriding(BulkInsert operation) {
        return "";
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
                    "leave out what exists already", "Drop onlyIfMissing(), or ask with `op.jdbc()` first.");
        }
        return "";
    }
}
