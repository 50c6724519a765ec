package dev.migration.dialect.postgresql;

import static java.util.stream.Collectors.joining;

import dev.migration.dialect.StandardClauses;
import dev.migration.schema.Check;
import dev.migration.schema.Computed;
import dev.migration.schema.DialectOption;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Map;

/** Columns, constraints and parts of an index as PostgreSQL spells them. */
final class PostgresqlClauses extends StandardClauses {

    private final PostgresqlDialect postgresql;

    PostgresqlClauses(PostgresqlDialect dialect) {
        super(dialect);
        this.postgresql = dialect;
    }

    /** Kept unless the script says otherwise, as every version can do that. */
    @Override
    public String computed(Computed computed) {
        if (Boolean.FALSE.equals(computed.stored())) {
            postgresql.require(18, "compute a column when it is read", "Store it: Computed.stored(...).");
            return super.computed(computed);
        }
        return super.computed(Computed.stored(computed.expression()));
    }

    /** Two nulls count as the same value; nothing where they do not. */
    String nulls(boolean nullsNotDistinct) {
        if (nullsNotDistinct) {
            postgresql.require(15, "treat nulls as equal", "Leave withNullsNotDistinct() out on this database.");
        }
        return nullsNotDistinct ? "nulls not distinct" : "";
    }

    @Override
    protected String unique(Unique unique) {
        String nulls = nulls(unique.nullsNotDistinct());
        return "unique " + (nulls.isEmpty() ? "" : nulls + " ") + columns(unique.columns()) + include(unique.options())
                + deferrability(unique.deferrability());
    }

    @Override
    protected String primaryKey(PrimaryKey key) {
        return "primary key " + columns(key.columns()) + include(key.options()) + deferrability(key.deferrability());
    }

    private String include(List<DialectOption> options) {
        return options.stream()
                .filter(PostgresqlKey.class::isInstance)
                .map(PostgresqlKey.class::cast)
                .map(it -> " include " + columns(it.include()))
                .collect(joining());
    }

    @Override
    protected String check(Check check) {
        return "check (" + check.condition() + ")" + validity(check.validated());
    }

    @Override
    protected String references(ForeignKey key) {
        ForeignKey plain = new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.match(),
                key.deferrability(),
                true);
        return super.references(plain) + validity(key.validated());
    }

    private static String validity(boolean validated) {
        return validated ? "" : " not valid";
    }

    @Override
    protected String exclude(Exclude exclude) {
        String elements = exclude.elements().stream()
                .map(it -> (it.expression() ? indexExpression(it.text()) : dialect.quote(it.text())) + " with "
                        + it.operator())
                .collect(joining(", ", "(", ")"));
        String method = exclude.method() == null ? "" : "using " + exclude.method() + " ";
        String where = exclude.where() == null ? "" : " where (" + exclude.where() + ")";
        return "exclude " + method + elements + where + deferrability(exclude.deferrability());
    }

    @Override
    protected String indexPart(IndexPart part) {
        if (part.prefixLength() != null) {
            throw dialect.cannot("index the beginning of a column", "Index an expression: `left(column, 10)`.");
        }
        String text = part.expression() ? indexExpression(part.text()) : dialect.quote(part.text());
        String operatorClass = part.operatorClass() == null ? "" : " " + part.operatorClass();
        return text + operatorClass + order(part);
    }

    // Only the call of a function may stand without parentheses of its own.
    @Override
    protected String indexExpression(String sql) {
        return sql.matches("(?s)\\w+\\([^()]*\\)|\\(.*\\)") ? sql : "(" + sql + ")";
    }

    /** {@code with (a = 1, b = 2)}, or nothing. */
    static String with(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(it -> it.getKey() + " = " + it.getValue())
                        .collect(joining(", ", " with (", ")"));
    }

    /** The manual knows {@code match partial} and says that it is not there yet. */
    @Override
    protected String match(MatchType match) {
        return match == MatchType.PARTIAL ? refuseMatch(match) : super.match(match);
    }
}
