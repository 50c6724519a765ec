package dev.migration.dialect.mysql;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.Drops;
import dev.migration.dialect.FixedSequences;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.DropColumn;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations as statements of MySQL and its kin. */
public class MysqlStatements extends StandardStatements {

    private final MysqlClauses mysqlClauses;

    protected MysqlStatements(StandardDialect dialect, MysqlClauses clauses) {
        super(dialect, clauses);
        this.mysqlClauses = clauses;
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new MysqlColumnChanges(dialect, mysqlClauses);
    }

    @Override
    protected Drops drops() {
        return new MysqlDrops(dialect);
    }

    @Override
    protected Comments comments() {
        return new MysqlComments(dialect);
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of("alter table " + dialect.qualify(operation.table()) + " rename to "
                + dialect.qualify(operation.table().sibling(operation.newName())));
    }

    @Override
    protected String tableOptions(Table table) {
        String start = table.columns().stream()
                .map(Column::generator)
                .flatMap(Stream::ofNullable)
                .flatMap(it -> Stream.ofNullable(it.options().start()))
                .map(it -> " auto_increment = " + it)
                .findFirst()
                .orElse("");
        Optional<MysqlTable> options = options(table);
        String comment = table.comment() == null ? "" : " comment = " + dialect.literal(table.comment());
        return start
                + options.map(MysqlStatements::words).orElse("")
                + comment
                + options.map(MysqlTable::partitionBy)
                        .map(it -> " partition by " + it)
                        .orElse("");
    }

    @Override
    protected String tableKind(Table table) {
        return options(table).filter(MysqlTable::temporary).isPresent() ? "temporary " : "";
    }

    private static Optional<MysqlTable> options(Table table) {
        return table.options().stream()
                .filter(MysqlTable.class::isInstance)
                .map(MysqlTable.class::cast)
                .findFirst();
    }

    private static String words(MysqlTable table) {
        return (table.engine() == null ? "" : " engine = " + table.engine())
                + (table.charset() == null ? "" : " charset = " + table.charset())
                + (table.collation() == null ? "" : " collate " + table.collation())
                + table.with().entrySet().stream()
                        .map(it -> " " + it.getKey() + " = " + it.getValue())
                        .collect(Collectors.joining());
    }

    /** A reference within a column's definition is read and then ignored, and only a check can have a name there. */
    @Override
    protected boolean comesWithColumn(Constraint constraint) {
        return !(constraint instanceof ForeignKey) && (constraint.name() == null || constraint instanceof Check);
    }

    /** Rules of the column itself have to go first, or they stay in the way; a check without a name does not. */
    @Override
    public List<String> dropColumn(DropColumn operation) {
        return dropColumnAfter(it -> it instanceof ForeignKey || it instanceof Check && it.name() != null, operation);
    }

    @Override
    protected String indexKind(CreateIndex operation) {
        return options(operation).map(MysqlIndex::kind).map(it -> it + " ").orElseGet(() -> super.indexKind(operation));
    }

    @Override
    protected String indexTail(CreateIndex operation) {
        String method = operation.index().method();
        String parser = options(operation)
                .map(MysqlIndex::parser)
                .map(it -> " with parser " + it)
                .orElse("");
        return super.indexTail(operation) + (method == null ? "" : " using " + method) + parser;
    }

    private static Optional<MysqlIndex> options(CreateIndex operation) {
        return operation.index().options().stream()
                .filter(MysqlIndex.class::isInstance)
                .map(MysqlIndex.class::cast)
                .findFirst();
    }

    @Override
    public List<String> createSequence(CreateSequence operation) {
        throw dialect.cannot(
                "create the sequence '%s'".formatted(operation.sequence().name()),
                "Use an identity column, or a table that keeps the next value.");
    }

    @Override
    protected Sequences sequences() {
        return new FixedSequences(dialect, clauses);
    }

    @Override
    protected String ifNotExists(ObjectType type, boolean wanted) {
        return switch (type) {
            case TABLE, SCHEMA -> super.ifNotExists(type, wanted);
            default -> refuseIfNotExists(wanted);
        };
    }
}
