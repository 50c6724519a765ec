package dev.migration.diff;

import dev.migration.dialect.SchemaComparison;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Unique;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two constraints are the same rule. */
final class ConstraintComparison {

    private final SchemaComparison comparison;

    private final CheckComparison checks;

    ConstraintComparison(SchemaComparison comparison, CheckComparison checks) {
        this.comparison = comparison;
        this.checks = checks;
    }

    boolean same(Constraint actual, Constraint wanted) {
        if (actual instanceof PrimaryKey first && wanted instanceof PrimaryKey second) {
            return first.columns().equals(second.columns());
        }
        if (actual instanceof ForeignKey first && wanted instanceof ForeignKey second) {
            return same(first, second);
        }
        if (actual instanceof Unique first && wanted instanceof Unique second) {
            return sameName(first, second) && same(first, second);
        }
        if (actual instanceof Check first && wanted instanceof Check second) {
            return same(first, second);
        }
        return actual instanceof Exclude first && wanted instanceof Exclude second && same(first, second);
    }

    /** By what it says; names of foreign keys are as good as any. */
    private static boolean same(ForeignKey actual, ForeignKey wanted) {
        return actual.columns().equals(wanted.columns())
                && actual.referencedTable().equals(wanted.referencedTable())
                && actual.referencedColumns().equals(wanted.referencedColumns())
                && actual.onDelete() == wanted.onDelete()
                && actual.onUpdate() == wanted.onUpdate()
                && actual.match() == wanted.match()
                && actual.deferrability() == wanted.deferrability();
    }

    /** In whatever order the columns are. */
    private static boolean same(Unique actual, Unique wanted) {
        return new HashSet<>(actual.columns()).equals(new HashSet<>(wanted.columns()))
                && actual.nullsNotDistinct() == wanted.nullsNotDistinct()
                && actual.deferrability() == wanted.deferrability();
    }

    private boolean same(Check actual, Check wanted) {
        boolean isByName = checks == CheckComparison.NAME && wanted.name() != null;
        return sameName(actual, wanted)
                && (isByName || comparison.sameExpression(actual.condition(), wanted.condition()));
    }

    private boolean same(Exclude actual, Exclude wanted) {
        return sameName(actual, wanted)
                && actual.elements().equals(wanted.elements())
                && Objects.equals(actual.method(), wanted.method())
                && actual.deferrability() == wanted.deferrability()
                && sameCondition(actual.where(), wanted.where());
    }

    private boolean sameCondition(@Nullable String actual, @Nullable String wanted) {
        return actual == null || wanted == null
                ? Objects.equals(actual, wanted)
                : comparison.sameExpression(actual, wanted);
    }

    /** A constraint without a name may have any. */
    private static boolean sameName(Constraint actual, Constraint wanted) {
        return actual.name() == null || wanted.name() == null || Objects.equals(actual.name(), wanted.name());
    }
}
