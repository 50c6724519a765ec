package dev.migration.dialect.sqlserver;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Deferrability;
import dev.migration.schema.DialectOption;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Unique;
import java.util.List;

/** Columns and constraints as SQL Server spells them. */
final class SqlServerClauses extends StandardClauses {

    SqlServerClauses(StandardDialect dialect) {
        super(dialect);
    }

    // Whether a column without a word may be null depends on settings of the session, so the word is always there.
    @Override
    protected String definition(Column column) {
        Computed computed = column.computed();
        if (computed != null) {
            return computed(computed);
        }
        Identity generator = column.generator();
        return dialect.type(column.type())
                + (column.nullable() && generator == null ? " null" : " not null")
                + (generator == null ? "" : " " + identity(generator))
                + column.findDefault().map(it -> " default " + defaultValue(it)).orElse("");
    }

    @Override
    public String computed(Computed computed) {
        return "as (" + computed.expression() + ")" + (Boolean.TRUE.equals(computed.stored()) ? " persisted" : "");
    }

    @Override
    public String identity(Identity identity) {
        SequenceOptions options = identity.options();
        Long start = options.start();
        Long increment = options.increment();
        if (!options.equals(new SequenceOptions(start, increment, null, null, null, false))) {
            throw dialect.cannot(
                    "limit or cache the numbers of an identity column", "Give it a start and an increment alone.");
        }
        if (start == null && increment == null) {
            return "identity";
        }
        return "identity(%d,%d)".formatted(start == null ? 1 : start, increment == null ? 1 : increment);
    }

    @Override
    protected String primaryKey(PrimaryKey key) {
        return "primary key " + clustered(key.options()) + columns(key.columns()) + deferrability(key.deferrability());
    }

    /** Nulls are equal to each other here in any case. */
    @Override
    protected String unique(Unique unique) {
        return "unique " + clustered(unique.options()) + columns(unique.columns())
                + deferrability(unique.deferrability());
    }

    static String clustered(List<DialectOption> options) {
        return options.stream()
                .filter(SqlServerIndex.class::isInstance)
                .map(SqlServerIndex.class::cast)
                .map(it -> it.isClustered() ? "clustered " : "nonclustered ")
                .findFirst()
                .orElse("");
    }

    /** There is no {@code restrict}; doing nothing refuses just as well. */
    @Override
    protected String action(String event, ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? "" : super.action(event, action);
    }

    @Override
    protected String match(MatchType match) {
        return refuseMatch(match);
    }

    @Override
    protected String deferrability(Deferrability deferrability) {
        return refuseDeferral(deferrability);
    }

    @Override
    protected String nulls(IndexPart.Nulls nulls) {
        return refuseNulls();
    }

    @Override
    protected String indexExpression(String sql) {
        return refuseExpression(sql);
    }
}
