package dev.migration.dialect;

import static java.util.stream.Collectors.joining;

import dev.migration.operation.AlteredTable;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BatchChange;
import dev.migration.operation.BatchOptions;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameTable;
import dev.migration.operation.StandardOperation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import dev.migration.sql.SqlNames;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a table anew and moves its rows: create the new one beside the old, copy, drop the old, rename the new. Each
 * dialect overrides what it does otherwise.
 */
public class TableRecreation {

    protected final StandardDialect dialect;

    public TableRecreation(StandardDialect dialect) {
        this.dialect = dialect;
    }

    /** Whether the batch makes the table anew; else its changes are statements of their own. */
    public final boolean isWanted(BatchAlterTable batch) {
        return switch (batch.options().recreate()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                batch.changes().stream().map(BatchChange::operation).anyMatch(this::isBeyondAlterTable)
                        || isBeyondAlterTable(batch.options());
        };
    }

    /** Whether what a batch asks for beside its changes can only be had by making the table anew. */
    protected boolean isBeyondAlterTable(BatchOptions options) {
        return false;
    }

    /** Refuses what would be lost in the new table without a word. */
    protected void refuse(BatchAlterTable batch) {
        // A table that is made anew can have whatever a new table can have.
    }

    /** Whether the change can only be made by making the table anew. */
    protected boolean isBeyondAlterTable(StandardOperation change) {
        return false;
    }

    /** The batch that does what this database's {@code alter table} cannot do; none where it can. */
    public Optional<BatchAlterTable> insteadOf(Operation operation) {
        return Optional.empty();
    }

    /** Whether the batch instead of an operation is needed, now that the table is known. */
    public boolean isNeeded(BatchAlterTable batch, Table existing) {
        return true;
    }

    /** What puts the session back as it was when the table could not be made anew. */
    public List<String> afterFailure() {
        return List.of();
    }

    /** How the checking of foreign keys is switched off, where that is needed. */
    public Optional<ForeignKeyChecks> foreignKeyChecks() {
        return Optional.empty();
    }

    /**
     * What would go with the table, read from the database.
     *
     * @throws UnsupportedOperationOnDialectException if something would be lost
     */
    public TableDependents dependents(Connection connection, DatabaseSchema schema, AlteredTable altered)
            throws SQLException {
        QualifiedName name = altered.original().name();
        List<CreateConstraint> references = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.constraints(ForeignKey.class)
                    .filter(it ->
                            it.referencedTable().equals(name) && !table.name().equals(name))
                    .forEach(it -> references.add(new CreateConstraint(table.name(), it)));
        }
        return new TableDependents(references, List.of(), nextNumbers(connection, altered));
    }

    /** The numbers that identity columns give next; by default, those behind the highest that is there. */
    protected Map<String, Long> nextNumbers(Connection connection, AlteredTable altered) throws SQLException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Column column : altered.table().columns()) {
            String source = altered.sources().get(column.name());
            if (column.generator() != null && source != null) {
                String query = "select max(" + dialect.quote(source) + ") from "
                        + dialect.qualify(altered.original().name());
                try (Statement statement = connection.createStatement();
                        ResultSet result = statement.executeQuery(query)) {
                    result.next();
                    numbers.put(column.name(), result.getLong(1) + 1);
                }
            }
        }
        return numbers;
    }

    /** The statements for a batch that knows the table as it is. */
    public final RecreationStatements statements(BatchAlterTable batch, TableDependents dependents) {
        Table existing = batch.options().copyFrom();
        if (existing == null) {
            throw dialect.cannot(
                    "make the table '%s' anew without knowing how it is".formatted(batch.table()),
                    "Say how it is, `op.batchAlterTable(\"%s\", ..., how -> how.copyFrom(table))`, or run against the database instead of printing SQL."
                            .formatted(batch.table().name()));
        }
        refuse(batch);
        AlteredTable altered = batch.applied(existing.named(batch.table()));
        return statements(altered.shapedLike(adapted(altered.table())), early(batch), dependents);
    }

    /** The new table without what this database cannot keep any more after the change, and nobody could want. */
    protected Table adapted(Table table) {
        return table;
    }

    /** New names that are given to columns before the table is copied, old ones as keys. */
    protected Map<String, String> early(BatchAlterTable batch) {
        return Map.of();
    }

    private RecreationStatements statements(
            AlteredTable altered, Map<String, String> renamed, TableDependents dependents) {
        Table table = altered.table();
        QualifiedName temporary = table.name().sibling(temporaryName(table.name()));
        List<String> copy = new ArrayList<>();
        if (dialect.supportsTransactionalDdl()) {
            copy.addAll(freed(altered.original(), dependents));
        }
        copy.addAll(dialect.render(new CreateTable(stripped(table, temporary), false)));
        insert(altered, temporary, renamed).ifPresent(copy::addAll);
        copy.addAll(counters(altered, temporary, dependents));
        return new RecreationStatements(
                renames(table.name(), renamed),
                copy,
                dialect.render(DropByName.of(ObjectType.TABLE, temporary)),
                replace(altered, temporary, dependents));
    }

    /** The statements that give columns their new names early. */
    protected List<String> renames(QualifiedName table, Map<String, String> renamed) {
        return List.of();
    }

    /** Sets names free that the new table needs while the old one is still there. */
    private List<String> freed(Table original, TableDependents dependents) {
        List<String> statements = new ArrayList<>();
        dependents.references().forEach(it -> statements.addAll(dialect.render(it.reverse())));
        original.constraints().stream()
                .filter(this::isNamedApart)
                .sorted((left, right) -> Boolean.compare(right instanceof ForeignKey, left instanceof ForeignKey))
                .forEach(it -> statements.addAll(dialect.render(new DropConstraint(original.name(), it))));
        return statements;
    }

    /** Whether no other table may have a constraint of the same name. */
    protected boolean isNamedApart(Constraint constraint) {
        return constraint.name() != null;
    }

    /** The new table without what has to wait until the old one is gone. */
    private Table stripped(Table table, QualifiedName temporary) {
        List<Constraint> constraints =
                table.constraints().stream().filter(it -> !hasToWait(table, it)).toList();
        return new Table(temporary, table.columns(), constraints, List.of(), table.comment(), table.options());
    }

    private boolean hasToWait(Table table, Constraint constraint) {
        boolean isNameTaken = !dialect.supportsTransactionalDdl() && isNamedApart(constraint);
        return isNameTaken
                || isDroppedWithReferencedTable()
                        && constraint instanceof ForeignKey key
                        && key.referencedTable().equals(table.name());
    }

    /** Whether a foreign key knows the table that it leads to by more than the name. */
    protected boolean isDroppedWithReferencedTable() {
        return true;
    }

    private Optional<List<String>> insert(AlteredTable altered, QualifiedName temporary, Map<String, String> renamed) {
        List<Column> columns = altered.table().columns().stream()
                .filter(it -> it.computed() == null && altered.sources().containsKey(it.name()))
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        QualifiedName name = altered.table().name();
        boolean counts = columns.stream().anyMatch(it -> it.generator() != null);
        String insert = "insert into " + dialect.qualify(temporary) + " ("
                + columns.stream().map(it -> dialect.quote(it.name())).collect(joining(", ")) + ")"
                + (counts ? overriding() : "") + " select "
                + columns.stream().map(it -> value(altered, it, renamed)).collect(joining(", ")) + " from "
                + dialect.qualify(name);
        return Optional.of(counts ? withIdentityValues(temporary, insert) : List.of(insert));
    }

    private String value(AlteredTable altered, Column column, Map<String, String> renamed) {
        String conversion = altered.conversions().get(column.name());
        if (conversion != null) {
            // It speaks of the columns as they were before the batch.
            for (Map.Entry<String, String> rename : renamed.entrySet()) {
                conversion = SqlNames.renamed(conversion, rename.getKey(), rename.getValue());
            }
            return conversion;
        }
        String source = String.valueOf(altered.sources().get(column.name()));
        String value = dialect.quote(altered.table().name().name()) + "."
                + dialect.quote(renamed.getOrDefault(source, source));
        return altered.original()
                .column(source)
                .filter(it -> isCast(it.type(), column.type()))
                .map(it -> "cast(" + value + " as " + castType(column.type()) + ") as " + dialect.quote(column.name()))
                .orElse(value);
    }

    /** Whether values of the one type have to be told that they are of the other now. */
    protected boolean isCast(ColumnType from, ColumnType to) {
        return !TypeFamily.isShared(from, to) && to.type() != SqlType.JSON && to.type() != SqlType.JSONB;
    }

    protected String castType(ColumnType type) {
        return dialect.type(type);
    }

    /** What lets the copy bring the values of an identity column. */
    protected String overriding() {
        return "";
    }

    /** The insert with what has to stand around it when it brings values for an identity column. */
    protected List<String> withIdentityValues(QualifiedName table, String insert) {
        return List.of(insert);
    }

    /** Lets the identity columns of the new table count on from where the old ones are. */
    protected List<String> counters(AlteredTable altered, QualifiedName temporary, TableDependents dependents) {
        List<String> statements = new ArrayList<>();
        for (Column column : altered.table().columns()) {
            Long next = dependents.nextNumbers().get(column.name());
            if (column.generator() != null && next != null) {
                statements.add("alter table " + dialect.qualify(temporary) + " alter column "
                        + dialect.quote(column.name()) + " restart with " + next);
            }
        }
        return statements;
    }

    private List<String> replace(AlteredTable altered, QualifiedName temporary, TableDependents dependents) {
        Table table = altered.table();
        List<String> statements = new ArrayList<>();
        if (!dialect.supportsTransactionalDdl()) {
            dependents.references().forEach(it -> statements.addAll(dialect.render(it.reverse())));
        }
        statements.addAll(dialect.render(DropByName.of(ObjectType.TABLE, table.name())));
        statements.addAll(
                renamed(dialect.render(new RenameTable(temporary, table.name().name()))));
        table.constraints().stream()
                .filter(it -> hasToWait(table, it))
                .forEach(it -> statements.addAll(dialect.render(new CreateConstraint(table.name(), it))));
        table.indexes().forEach(it -> statements.addAll(dialect.render(new CreateIndex(table.name(), it))));
        dependents
                .references()
                .forEach(it -> statements.addAll(dialect.render(AlteredReferences.following(it, altered))));
        statements.addAll(dependents.restoring());
        return statements;
    }

    /** The renaming with what has to stand around it. */
    protected List<String> renamed(List<String> rename) {
        return rename;
    }

    private String temporaryName(QualifiedName table) {
        return NamingConvention.shortened("_migration_tmp_" + table.name(), dialect.maxIdentifierLength());
    }
}
