package dev.migration.dialect.sqlite;

import dev.migration.dialect.ForeignKeyChecks;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableDependents;
import dev.migration.dialect.TableRecreation;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlteredTable;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BatchChange;
import dev.migration.operation.BatchOptions;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropOption;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.StandardOperation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The manual, "ALTER TABLE", section 7. SQLite alters a column's name and nothing else of it, and no constraint; all of
 * that makes the table anew.
 */
final class SqliteRecreation extends TableRecreation {

    /** To these every value can be cast without losing anything; a word cast to a number would be nought. */
    private static final Set<SqlType> LOSSLESS = Set.of(
            SqlType.CHAR,
            SqlType.VARCHAR,
            SqlType.NCHAR,
            SqlType.NVARCHAR,
            SqlType.TEXT,
            SqlType.ENUM,
            SqlType.BINARY,
            SqlType.VARBINARY,
            SqlType.BLOB);

    private static final String LEGACY_OFF = "pragma legacy_alter_table = off";

    SqliteRecreation(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public Optional<ForeignKeyChecks> foreignKeyChecks() {
        return Optional.of(new SqliteForeignKeyChecks());
    }

    @Override
    protected boolean isBeyondAlterTable(StandardOperation change) {
        if (change instanceof AddColumn add) {
            return !add.constraints().isEmpty()
                    || add.column().defaultValue() instanceof DefaultValue.Expression
                    || cannotBeAdded(add.column());
        }
        boolean isIndex = change instanceof CreateIndex
                || change instanceof DropIndex
                || change instanceof DropByName drop && drop.type() == ObjectType.INDEX;
        return !isIndex && !isPureRename(change) && !(change instanceof CommentOnTable);
    }

    @Override
    protected boolean isBeyondAlterTable(BatchOptions options) {
        return options.shapesTable();
    }

    /** SQLite keeps no comments, in a new table neither. */
    @Override
    protected void refuse(BatchAlterTable batch) {
        for (BatchChange change : batch.changes()) {
            boolean isComment = change.operation() instanceof CommentOnTable
                    || change.operation() instanceof ModifyColumn modify
                            && modify.changes().has(ColumnAspect.COMMENT);
            if (isComment) {
                throw dialect.cannot(
                        "keep a comment on '%s'".formatted(batch.table()),
                        "Guard it with `op.onlyOn(\"postgresql\", ...)`, or write it into the script as a comment.");
            }
        }
    }

    private static boolean cannotBeAdded(Column column) {
        boolean isStored = column.computed() != null
                && Boolean.TRUE.equals(column.computed().stored());
        boolean hasNoValue = !column.nullable() && column.defaultValue() == null && column.computed() == null;
        return isStored || hasNoValue || column.generator() != null;
    }

    private static boolean isPureRename(Operation change) {
        return change instanceof ModifyColumn modify
                        && modify.changes().aspects().equals(Set.of(ColumnAspect.NAME))
                || change instanceof AlterColumn alter
                        && alter.to().equals(alter.from().named(alter.to().name()));
    }

    @Override
    public Optional<BatchAlterTable> insteadOf(Operation operation) {
        if (operation instanceof AddColumn add) {
            return needsNewTable(add) ? Optional.of(BatchAlterTable.of(add.table(), add)) : Optional.empty();
        }
        if (isPureRename(operation)) {
            return Optional.empty();
        }
        if (operation instanceof DropByName drop) {
            return isColumnOrConstraint(drop.type()) && drop.table() != null
                    ? Optional.of(BatchAlterTable.of(drop.table(), drop))
                    : Optional.empty();
        }
        return SqliteAlterations.tableOf(operation)
                .map(table -> BatchAlterTable.of(table, (StandardOperation) operation));
    }

    private static boolean needsNewTable(AddColumn add) {
        boolean hasDefault = add.column().defaultValue() != null;
        boolean hasVaryingDefault = add.column().defaultValue() instanceof DefaultValue.Expression expression
                && !SqliteClauses.isConstant(expression.sql());
        return cannotBeAdded(add.column())
                || hasVaryingDefault
                || add.constraints().stream()
                        .anyMatch(it -> it instanceof Unique
                                || it instanceof PrimaryKey
                                || it instanceof ForeignKey && hasDefault);
    }

    private static boolean isColumnOrConstraint(ObjectType type) {
        return switch (type) {
            case COLUMN, CONSTRAINT, PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK -> true;
            default -> false;
        };
    }

    /** A column that nothing else speaks of can be dropped as it is. */
    @Override
    public boolean isNeeded(BatchAlterTable batch, Table existing) {
        StandardOperation change = batch.changes().get(0).operation();
        boolean dropsColumn =
                change instanceof DropColumn || change instanceof DropByName drop && drop.type() == ObjectType.COLUMN;
        if (!dropsColumn || change instanceof DropByName named && named.has(DropOption.IF_EXISTS)) {
            return true;
        }
        Table after = batch.applied(existing).table();
        return after.constraints().size() != existing.constraints().size()
                || after.indexes().size() != existing.indexes().size();
    }

    /** The number of a row is counted as long as it is the whole primary key; in a longer key it is a plain number. */
    @Override
    protected Table adapted(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> isWholeKey(table, column) ? column : column.withIdentity(null))
                .toList();
        return new Table(table.name(), columns, table.constraints(), table.indexes(), table.comment(), table.options());
    }

    private static boolean isWholeKey(Table table, Column column) {
        return table.findPrimaryKey()
                .filter(it -> it.columns().equals(List.of(column.name())))
                .isPresent();
    }

    @Override
    protected boolean isNamedApart(Constraint constraint) {
        return false;
    }

    /** Foreign keys know a table by its name alone. */
    @Override
    protected boolean isDroppedWithReferencedTable() {
        return false;
    }

    @Override
    protected boolean isCast(ColumnType from, ColumnType to) {
        return super.isCast(from, to) && LOSSLESS.contains(to.type());
    }

    /**
     * SQLite lets everything follow a renamed column that mentions it, views, triggers and foreign keys of other tables
     * included, which the new table could not. Where names are swapped, that would not be possible.
     */
    @Override
    protected Map<String, String> early(BatchAlterTable batch) {
        Table existing = batch.options().copyFrom();
        Map<String, String> renamed = new LinkedHashMap<>();
        for (BatchChange change : batch.changes()) {
            String from = "";
            String to = "";
            if (change.operation() instanceof ModifyColumn modify) {
                from = modify.column();
                to = modify.newName();
            } else if (change.operation() instanceof AlterColumn alter) {
                from = alter.from().name();
                to = alter.to().name();
            }
            boolean isThere = existing != null && existing.column(from).isPresent();
            boolean isFree = existing != null
                    && existing.columns().stream().map(Column::name).noneMatch(to::equalsIgnoreCase)
                    && renamed.values().stream().noneMatch(to::equalsIgnoreCase);
            if (!from.equals(to) && isThere && isFree) {
                renamed.put(from, to);
            }
        }
        return renamed;
    }

    @Override
    protected List<String> renames(QualifiedName table, Map<String, String> renamed) {
        List<String> statements = new ArrayList<>();
        renamed.forEach((from, to) -> statements.addAll(dialect.render(new ModifyColumn(table, from).rename(to))));
        return statements;
    }

    /** The number that was given last stays the last, also if its row is gone. */
    @Override
    protected List<String> counters(AlteredTable altered, QualifiedName temporary, TableDependents dependents) {
        boolean counts = altered.table().options().stream()
                .anyMatch(it -> it instanceof SqliteTable table && table.autoincrement());
        if (!counts) {
            return List.of();
        }
        String sequences = dialect.qualify(temporary.sibling("sqlite_sequence"));
        String old = dialect.literal(altered.table().name().name());
        String young = dialect.literal(temporary.name());
        return List.of(
                "update " + sequences + " set seq = max(seq, coalesce((select seq from " + sequences + " where name = "
                        + old + "), 0)) where name = " + young,
                "insert into " + sequences + " (name, seq) select " + young + ", seq from " + sequences
                        + " where name = " + old + " and not exists (select 1 from " + sequences + " where name = "
                        + young + ")");
    }

    // Else SQLite would look at all views and triggers, and refuse because of those that name the table that is gone.
    @Override
    protected List<String> renamed(List<String> rename) {
        List<String> statements = new ArrayList<>(List.of("pragma legacy_alter_table = on"));
        statements.addAll(rename);
        statements.add(LEGACY_OFF);
        return statements;
    }

    @Override
    public List<String> afterFailure() {
        return List.of(LEGACY_OFF);
    }

    @Override
    public TableDependents dependents(Connection connection, DatabaseSchema schema, AlteredTable altered)
            throws SQLException {
        return new SqliteDependents(dialect, connection, altered).read();
    }
}
