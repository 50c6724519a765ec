package dev.migration.dialect.derby;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Computed;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.SequenceOptions;

/** Columns and constraints as Derby spells them. */
final class DerbyClauses extends StandardClauses {

    DerbyClauses(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public String computed(Computed computed) {
        return "generated always as (" + computed.expression() + ")";
    }

    @Override
    public String identity(Identity identity) {
        SequenceOptions options = identity.options();
        if (options.minimum() != null || options.maximum() != null || options.cache() != null) {
            throw dialect.cannot("limit an identity column", "Give it a start and an increment alone.");
        }
        return super.identity(identity);
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
    protected String nulls(IndexPart.Nulls nulls) {
        return refuseNulls();
    }

    @Override
    protected String indexExpression(String sql) {
        return refuseExpression(sql);
    }

    @Override
    public String sequenceOptions(SequenceOptions options) {
        if (options.cache() != null) {
            throw dialect.cannot(
                    "say how many values of a sequence are held ready",
                    "Leave cache(...) out: derby.language.sequence.preallocator says it for all of them.");
        }
        return super.sequenceOptions(options);
    }
}
