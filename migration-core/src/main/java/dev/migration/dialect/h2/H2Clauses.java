package dev.migration.dialect.h2;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Computed;
import dev.migration.schema.Deferrability;
import dev.migration.schema.MatchType;
import dev.migration.schema.Unique;

/** Columns and constraints as H2 spells them. */
final class H2Clauses extends StandardClauses {

    H2Clauses(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public String computed(Computed computed) {
        return "generated always as (" + computed.expression() + ")";
    }

    @Override
    protected String unique(Unique unique) {
        String nulls = unique.nullsNotDistinct() ? "nulls not distinct " : "";
        return "unique " + nulls + columns(unique.columns()) + deferrability(unique.deferrability());
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
    protected String indexExpression(String sql) {
        return refuseExpression(sql);
    }
}
