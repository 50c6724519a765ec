package dev.migration.dialect.informix;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.SqlType;

/** Columns and constraints as Informix spells them: a constraint's name comes last. */
final class InformixClauses extends StandardClauses {

    InformixClauses(StandardDialect dialect) {
        super(dialect);
    }

    /** A column that counts has a type for it. */
    @Override
    protected String definition(Column column) {
        Identity generator = column.generator();
        if (generator == null) {
            return super.definition(column);
        }
        Long start = generator.options().start();
        if (generator.always()
                || !generator.options().equals(new SequenceOptions(start, null, null, null, null, false))) {
            throw dialect.cannot(
                    "count an identity column always, or in its own steps or limits",
                    "Use Identity.byDefault() with a start alone.");
        }
        String type = column.type().type() == SqlType.BIGINT ? "bigserial" : "serial";
        return type + (start == null ? "" : "(" + start + ")") + " not null";
    }

    @Override
    public String constraint(Constraint constraint) {
        return lastNamed(super.constraint(constraint), constraint);
    }

    @Override
    public String columnConstraint(Constraint constraint) {
        boolean isCheck = constraint instanceof Check;
        return isCheck ? constraint(constraint) : lastNamed(super.columnConstraint(constraint), constraint);
    }

    @Override
    protected String name(Constraint constraint) {
        return "";
    }

    private String lastNamed(String text, Constraint constraint) {
        String name = constraint.name();
        return name == null ? text : text + " constraint " + dialect.quote(name);
    }

    @Override
    public String computed(Computed computed) {
        throw dialect.cannot("compute a column", "Create a view that computes it.");
    }

    @Override
    protected String action(String event, ReferentialAction action) {
        if (action == ReferentialAction.NO_ACTION || action == ReferentialAction.RESTRICT) {
            return "";
        }
        if (event.equals("on update") || action != ReferentialAction.CASCADE) {
            throw dialect.cannot(
                    "do '%s' in a foreign key"
                            .formatted(super.action(event, action).strip()),
                    "Only `onDelete(CASCADE)` exists here; use a trigger.");
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

    @Override
    protected String indexExpression(String sql) {
        return refuseExpression(sql);
    }
}
