package dev.migration.dialect.postgresql;

import static java.util.stream.Collectors.joining;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Drops;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameEnumValue;
import dev.migration.schema.Index;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations as PostgreSQL's statements. */
final class PostgresqlStatements extends StandardStatements {

    private final PostgresqlClauses postgresqlClauses;

    PostgresqlStatements(PostgresqlDialect dialect, PostgresqlClauses clauses) {
        super(dialect, clauses);
        this.postgresqlClauses = clauses;
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new PostgresqlColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new PostgresqlDrops(dialect);
    }

    @Override
    protected String tableKind(Table table) {
        return options(table).map(PostgresqlTable::kind).map(it -> it + " ").orElse("");
    }

    @Override
    protected String tableOptions(Table table) {
        return options(table).map(this::tail).orElse("");
    }

    private String tail(PostgresqlTable options) {
        String inherits = options.inherits().isEmpty() ? "" : " inherits " + clauses.columns(options.inherits());
        String partition = options.partitionBy() == null ? "" : " partition by " + options.partitionBy();
        String onCommit = options.onCommit() == null ? "" : " on commit " + options.onCommit();
        return inherits
                + partition
                + PostgresqlClauses.with(options.with())
                + onCommit
                + tablespace(options.tablespace());
    }

    private static Optional<PostgresqlTable> options(Table table) {
        return table.options().stream()
                .filter(PostgresqlTable.class::isInstance)
                .map(PostgresqlTable.class::cast)
                .findFirst();
    }

    /** What is known of both types tells whether PostgreSQL converts the values by itself. */
    @Override
    public List<String> alterColumn(AlterColumn operation) {
        ModifyColumn change = operation.asModification();
        boolean isConverted = change.changes().has(ColumnAspect.TYPE)
                && !PostgresqlConversions.areImplicit(
                        operation.from().type(), operation.to().type());
        return modifyColumn(isConverted ? change.type(operation.to().type(), converted(operation)) : change);
    }

    /** Types that are this database's own can only be read and written as text. */
    private String converted(AlterColumn operation) {
        boolean isOwn = operation.from().type().type() == SqlType.CUSTOM
                || operation.from().type().type() == SqlType.ENUM;
        return dialect.quote(operation.from().name()) + (isOwn ? "::text" : "") + "::"
                + dialect.type(operation.to().type());
    }

    @Override
    protected String concurrently(boolean wanted) {
        return wanted ? "concurrently " : "";
    }

    @Override
    protected String indexMethod(CreateIndex operation) {
        String method = operation.index().method();
        return method == null ? "" : " using " + method;
    }

    @Override
    protected String indexTail(CreateIndex operation) {
        Index index = operation.index();
        Optional<PostgresqlIndex> options = index.options().stream()
                .filter(PostgresqlIndex.class::isInstance)
                .map(PostgresqlIndex.class::cast)
                .findFirst();
        String include = index.include().isEmpty() ? "" : " include " + clauses.columns(index.include());
        String where = index.where() == null ? "" : " where " + index.where();
        String nulls = postgresqlClauses.nulls(index.nullsNotDistinct());
        return include
                + (nulls.isEmpty() ? "" : " " + nulls)
                + options.map(it -> PostgresqlClauses.with(it.with())).orElse("")
                + options.map(it -> tablespace(it.tablespace())).orElse("")
                + where;
    }

    private String tablespace(@Nullable String tablespace) {
        return tablespace == null ? "" : " tablespace " + dialect.quote(tablespace);
    }

    @Override
    public List<String> createEnumType(CreateEnumType operation) {
        if (operation.ifNotExists()) {
            throw dialect.cannot(
                    "leave out a type that exists already",
                    "Ask first: `op.when(it -> !it.hasEnumType(\"%s\"), ...)`."
                            .formatted(operation.type().name().name()));
        }
        String values = operation.type().values().stream().map(dialect::literal).collect(joining(", ", "(", ")"));
        return List.of("create type " + dialect.qualify(operation.type().name()) + " as enum " + values);
    }

    @Override
    public List<String> addEnumValue(AddEnumValue operation) {
        String before = operation.before() == null ? "" : " before " + dialect.literal(operation.before());
        String after = operation.after() == null ? "" : " after " + dialect.literal(operation.after());
        return List.of("alter type " + dialect.qualify(operation.type()) + " add value "
                + (operation.ifNotExists() ? "if not exists " : "") + dialect.literal(operation.value()) + before
                + after);
    }

    @Override
    public List<String> renameEnumValue(RenameEnumValue operation) {
        return List.of("alter type " + dialect.qualify(operation.type()) + " rename value "
                + dialect.literal(operation.value()) + " to " + dialect.literal(operation.newValue()));
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        if (wanted && type == ObjectType.VIEW) {
            throw dialect.cannot(
                    "leave out a view that exists already", "Put it in its place: `op.createOrReplaceView(...)`.");
        }
        return super.ifNotExists(type, wanted);
    }

    @Override
    public List<String> dropEnumType(DropEnumType operation) {
        return dropByName(operation.byName());
    }

    @Override
    protected String materializedView() {
        return "materialized view ";
    }

    @Override
    protected String overriding(BulkInsert operation) {
        return operation.identityValues() ? " overriding system value" : "";
    }

    @Override
    protected Sequences sequences() {
        return new PostgresqlSequences(dialect, clauses);
    }

    @Override
    protected Views views() {
        return new PostgresqlViews(this);
    }
}
