package dev.migration.dialect.sybase;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.SqlType;

/** Columns and constraints as ASE spells them. */
final class SybaseClauses extends StandardClauses {

    SybaseClauses(StandardDialect dialect) {
        super(dialect);
    }

    // Without a word, a column must not be null.
    @Override
    protected String definition(Column column) {
        Computed computed = column.computed();
        if (computed != null) {
            return computed(computed);
        }
        Identity generator = column.generator();
        if (generator != null) {
            return identity(column, generator);
        }
        return dialect.type(column.type())
                + column.findDefault().map(it -> " default " + defaultValue(it)).orElse("")
                + (column.nullable() ? " null" : " not null");
    }

    /** A column that counts is a number without a fraction. */
    private String identity(Column column, Identity generator) {
        if (generator.always() || !generator.options().equals(SequenceOptions.defaults())) {
            throw refuseCounting();
        }
        return (column.type().type() == SqlType.BIGINT ? "numeric(19, 0)" : "numeric(10, 0)") + " identity";
    }

    @Override
    public String computed(Computed computed) {
        return "as " + computed.expression() + (Boolean.TRUE.equals(computed.stored()) ? " materialized" : "");
    }

    @Override
    protected String action(String event, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION && action != ReferentialAction.RESTRICT) {
            throw dialect.cannot(
                    "do '%s' in a foreign key"
                            .formatted(super.action(event, action).strip()),
                    "Leave it out, or use a trigger.");
        }
        return "";
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
