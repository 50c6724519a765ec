package dev.migration.operation;

import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What has to be true of every constraint and index, whatever the database and the table. */
final class ConstraintCheck {

    private final Violations violations;

    ConstraintCheck(Violations violations) {
        this.violations = violations;
    }

    void check(Constraint constraint) {
        String what = describe(constraint);
        violations.name(constraint.name(), what);
        if (constraint instanceof Check check) {
            violations.sql(check.condition(), "the condition of " + what);
        } else {
            columns(columns(constraint), what, constraint.type() != ConstraintType.EXCLUDE);
        }
        if (constraint instanceof ForeignKey key) {
            reference(key, what);
        }
        if (constraint instanceof Exclude exclude) {
            violations.when(exclude.elements().isEmpty(), what + " compares nothing", "Give it an element.");
        }
    }

    void check(Index index) {
        String what = describe(index);
        // Without a name, the naming convention gives one.
        if (!index.name().isEmpty()) {
            violations.name(index.name(), "an index");
        }
        violations.when(
                index.parts().isEmpty(), what + " is on no column", "Name a column: index -> index.column(\"...\").");
        index.parts().forEach(it -> violations.sql(it.text(), "a part of " + what));
        violations.distinct(columns(index), "in %s, the column".formatted(what));
    }

    private void reference(ForeignKey key, String what) {
        violations.name(key.referencedTable(), "the table that %s refers to".formatted(what));
        int referenced = key.referencedColumns().size();
        violations.when(
                referenced > 0 && referenced != key.columns().size(),
                "%s has %d columns and refers to %d"
                        .formatted(what, key.columns().size(), referenced),
                "Name as many columns on the one side as on the other.");
    }

    private void columns(List<String> columns, String what, boolean needsOne) {
        violations.when(needsOne && columns.isEmpty(), what + " is on no column", "Name a column.");
        columns.forEach(it -> violations.name(it, "a column of " + what));
        violations.distinct(columns, "in %s, the column".formatted(what));
    }

    static String describe(Constraint constraint) {
        String kind = constraint.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String suffix =
                constraint.type() == ConstraintType.PRIMARY_KEY || constraint.type() == ConstraintType.FOREIGN_KEY
                        ? ""
                        : " constraint";
        String name = constraint.name();
        return "the " + kind + suffix + (name == null || name.isBlank() ? "" : " '" + name + "'");
    }

    static String describe(Index index) {
        return "the index '%s'".formatted(index.name());
    }

    /** The columns of its own table that a constraint names; none of a check, which is SQL. */
    static List<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        if (constraint instanceof ForeignKey key) {
            return key.columns();
        }
        return constraint instanceof Exclude exclude
                ? exclude.elements().stream()
                        .filter(it -> !it.expression())
                        .map(Exclude.Element::text)
                        .toList()
                : List.of();
    }

    /** The columns that an index sorts by or includes. */
    static List<String> columns(Index index) {
        List<String> parts = index.parts().stream()
                .filter(it -> !it.expression())
                .map(IndexPart::text)
                .toList();
        return Stream.concat(parts.stream(), index.include().stream()).toList();
    }
}
