package dev.migration.diff.conformance;

import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.MatchType;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Objects;

/** What Alembic does not compare of constraints: when a unique one is checked, and how a foreign key treats nulls. */
final class ConstraintRule {

    private ConstraintRule() {}

    static boolean isOverlooked(Constraint before, Constraint after) {
        if (!Objects.equals(before.name(), after.name())) {
            return false;
        }
        if (before instanceof Unique first && after instanceof Unique second) {
            return core(first).equals(core(second));
        }
        return before instanceof ForeignKey first
                && after instanceof ForeignKey second
                && first.match(MatchType.SIMPLE).equals(second.match(MatchType.SIMPLE));
    }

    private static Unique core(Unique unique) {
        return new Unique(
                unique.name(), unique.columns(), unique.nullsNotDistinct(), Deferrability.NOT_DEFERRABLE, List.of());
    }
}
