package dev.migration.dialect.oracle;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Computed;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.ReferentialAction;

/** Columns and constraints as Oracle spells them. */
final class OracleClauses extends StandardClauses {

    OracleClauses(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public String computed(Computed computed) {
        if (Boolean.TRUE.equals(computed.stored())) {
            throw dialect.cannot("store a computed column", "Use Computed.virtual(...), or fill it by a trigger.");
        }
        return super.computed(computed);
    }

    @Override
    protected String action(String event, ReferentialAction action) {
        if (event.equals("on update")
                && action != ReferentialAction.NO_ACTION
                && action != ReferentialAction.RESTRICT) {
            throw dialect.cannot(
                    "follow a changed key with '%s'".formatted(event),
                    "Leave onUpdate(...) out; defer the constraint and update both tables, or use a trigger.");
        }
        if (action == ReferentialAction.SET_DEFAULT) {
            throw dialect.cannot("set a default when a row goes", "Use SET_NULL, or a trigger.");
        }
        // There is no "restrict"; doing nothing refuses just as well.
        return action == ReferentialAction.RESTRICT ? "" : super.action(event, action);
    }

    @Override
    protected String match(MatchType match) {
        return refuseMatch(match);
    }

    @Override
    protected String nulls(IndexPart.Nulls nulls) {
        return refuseNulls();
    }
}
