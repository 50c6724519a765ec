package dev.migration.dialect.sqlite;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Unique;
import java.util.Locale;
import java.util.regex.Pattern;

/** Columns and constraints as SQLite spells them. */
final class SqliteClauses extends StandardClauses {

    /** What may stand as a default without parentheses. */
    private static final Pattern PLAIN_DEFAULT =
            Pattern.compile("(?is)current_(timestamp|date|time)|null|true|false|[-+]?[0-9.]+|'([^']|'')*'|\\(.*\\)");

    SqliteClauses(StandardDialect dialect) {
        super(dialect);
    }

    // Only a column of the very type "integer" that is the primary key is counted.
    @Override
    protected String definition(Column column) {
        Identity generator = column.generator();
        if (generator == null) {
            return super.definition(column);
        }
        if (!generator.options().equals(SequenceOptions.defaults())) {
            throw refuseCounting();
        }
        return super.definition(
                column.withIdentity(null).type(ColumnType.integer()).notNull());
    }

    @Override
    protected String expression(DefaultValue.Expression expression) {
        String sql = expression.sql();
        return PLAIN_DEFAULT.matcher(sql).matches() ? sql : "(" + sql + ")";
    }

    /** Whether it is the same for all rows, whenever it is evaluated; only such a default can a new column have. */
    static boolean isConstant(String sql) {
        return PLAIN_DEFAULT.matcher(sql).matches()
                && !sql.startsWith("(")
                && !sql.toLowerCase(Locale.ROOT).startsWith("current_");
    }

    /** Only foreign keys can be checked at the end of a transaction. */
    @Override
    protected String unique(Unique unique) {
        refuseDeferral(unique.deferrability());
        return super.unique(unique);
    }

    @Override
    protected String primaryKey(PrimaryKey key) {
        refuseDeferral(key.deferrability());
        return super.primaryKey(key);
    }

    @Override
    protected String references(ForeignKey key) {
        if (key.referencedTable().schema() != null) {
            throw dialect.cannot(
                    "refer to '%s' with its schema".formatted(key.referencedTable()),
                    "Name the table alone: a foreign key cannot leave its database file.");
        }
        return super.references(key);
    }

    @Override
    protected String nulls(IndexPart.Nulls nulls) {
        return refuseNulls();
    }
}
