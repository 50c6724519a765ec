package dev.migration.dialect.hsqldb;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Computed;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.SequenceOptions;

/** Columns and constraints as HSQLDB spells them. */
final class HsqldbClauses extends StandardClauses {

    HsqldbClauses(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public String computed(Computed computed) {
        return "generated always as (" + computed.expression() + ")";
    }

    /** Counting begins with one, as everywhere else, and not with nought. */
    @Override
    public String identity(Identity identity) {
        return super.identity(identity.options().start() == null ? identity.counting(it -> it.startWith(1)) : identity);
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

    @Override
    protected String match(MatchType match) {
        return match == MatchType.PARTIAL ? refuseMatch(match) : super.match(match);
    }

    @Override
    public String sequenceOptions(SequenceOptions options) {
        if (options.cache() != null) {
            throw dialect.cannot(
                    "say how many values of a sequence are held ready", "Leave cache(...) out on this database.");
        }
        return super.sequenceOptions(options);
    }
}
