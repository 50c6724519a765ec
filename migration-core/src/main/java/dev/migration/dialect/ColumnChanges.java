package dev.migration.dialect;

import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import dev.migration.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one column, one statement per aspect, the new name last; after the SQL standard. Each dialect overrides
 * what it says otherwise.
 */
public class ColumnChanges {

    /** Whole numbers, the small ones first. */
    private static final List<SqlType> WIDTHS =
            List.of(SqlType.TINYINT, SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

    protected final StandardDialect dialect;

    protected final StandardClauses clauses;

    public ColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        this.dialect = dialect;
        this.clauses = clauses;
    }

    public List<String> of(ModifyColumn operation) {
        refuseComputed(operation);
        List<String> statements = new ArrayList<>();
        for (ColumnAspect aspect : order()) {
            if (operation.changes().has(aspect)) {
                statements.addAll(change(aspect, operation));
            }
        }
        return statements;
    }

    /** In which order the aspects are changed. */
    protected List<ColumnAspect> order() {
        return List.of(
                ColumnAspect.TYPE,
                ColumnAspect.NULLABLE,
                ColumnAspect.DEFAULT,
                ColumnAspect.IDENTITY,
                ColumnAspect.COMMENT,
                ColumnAspect.NAME);
    }

    private List<String> change(ColumnAspect aspect, ModifyColumn operation) {
        ColumnPatch changes = operation.changes();
        ColumnType type = changes.type();
        return switch (aspect) {
            case TYPE -> type == null ? List.of() : type(operation, type);
            case NULLABLE -> nullable(operation, changes.nullable());
            case DEFAULT -> defaultValue(operation, changes.defaultValue());
            case IDENTITY -> identity(operation, changes.generator());
            case COMMENT -> comment(operation, changes.comment());
            case NAME -> rename(operation, operation.newName());
            case COMPUTED -> List.of();
        };
    }

    protected List<String> type(ModifyColumn operation, ColumnType type) {
        refuseUsing(operation);
        return List.of(alter(operation) + " set data type " + dialect.type(type));
    }

    protected List<String> nullable(ModifyColumn operation, boolean nullable) {
        return List.of(alter(operation) + (nullable ? " drop not null" : " set not null"));
    }

    protected List<String> defaultValue(ModifyColumn operation, @Nullable DefaultValue value) {
        return List.of(
                alter(operation) + (value == null ? " drop default" : " set default " + clauses.defaultValue(value)));
    }

    protected List<String> identity(ModifyColumn operation, @Nullable Identity identity) {
        throw dialect.cannot(
                "change whether '%s.%s' is an identity column".formatted(operation.table(), operation.column()),
                "Add a new column, copy the values with `op.execute(...)`, drop the old one and rename.");
    }

    protected List<String> comment(ModifyColumn operation, @Nullable String comment) {
        return comments()
                .ofColumn(
                        operation.table(),
                        operation.column(),
                        comment,
                        operation.known().comment());
    }

    /** The comments on tables and columns, as statements of their own. */
    protected Comments comments() {
        return new Comments(dialect);
    }

    protected List<String> rename(ModifyColumn operation, String newName) {
        return List.of("alter table " + dialect.qualify(operation.table()) + " rename column "
                + dialect.quote(operation.column()) + " to " + dialect.quote(newName));
    }

    /** {@code alter table t alter column c}. */
    protected String alter(ModifyColumn operation) {
        return "alter table " + dialect.qualify(operation.table()) + " alter column "
                + dialect.quote(operation.column());
    }

    /** The refusal to make a column's values shorter, as far as the script says how long they are; {@code bigint} to {@code integer} too. */
    protected final void refuseShrinking(ModifyColumn operation, ColumnType type) {
        ColumnType known = operation.known().type();
        boolean isLonger =
                known != null && known.length() != null && type.length() != null && known.length() > type.length();
        boolean isWider = known != null
                && WIDTHS.indexOf(type.type()) >= 0
                && WIDTHS.indexOf(known.type()) > WIDTHS.indexOf(type.type());
        if (isLonger || isWider) {
            throw dialect.cannot(
                    "make '%s.%s' shorter".formatted(operation.table(), operation.column()),
                    "Add a new column, copy the values with `op.execute(...)`, drop the old one and rename.");
        }
    }

    protected final void refuseUsing(ModifyColumn operation) {
        if (operation.using() != null) {
            throw dialect.cannot(
                    "convert the values of '%s.%s' by an expression".formatted(operation.table(), operation.column()),
                    "Guard it with `op.onlyOn(\"postgresql\", ...)` or write the two steps by hand.");
        }
    }

    private void refuseComputed(ModifyColumn operation) {
        if (operation.changes().has(ColumnAspect.COMPUTED)) {
            throw dialect.cannot(
                    "change how '%s.%s' is computed".formatted(operation.table(), operation.column()),
                    "Drop the column and add it anew; its values are computed again.");
        }
    }
}
