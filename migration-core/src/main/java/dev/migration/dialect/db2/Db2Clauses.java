package dev.migration.dialect.db2;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Computed;
import dev.migration.schema.Deferrability;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.ReferentialAction;

/** Columns and constraints as DB2 spells them. */
final class Db2Clauses extends StandardClauses {

    Db2Clauses(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public String computed(Computed computed) {
        return "generated always as (" + computed.expression() + ")";
    }

    @Override
    protected String action(String event, ReferentialAction action) {
        boolean follows = action != ReferentialAction.NO_ACTION && action != ReferentialAction.RESTRICT;
        if (follows && event.equals("on update") || action == ReferentialAction.SET_DEFAULT) {
            throw dialect.cannot(
                    "do '%s' in a foreign key"
                            .formatted(super.action(event, action).strip()),
                    "Leave it out, or use a trigger.");
        }
        return super.action(event, action);
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
}
