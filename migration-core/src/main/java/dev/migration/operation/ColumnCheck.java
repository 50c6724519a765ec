package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** What has to be true of every column, whatever the database. */
final class ColumnCheck {

    private final Violations violations;

    ColumnCheck(Violations violations) {
        this.violations = violations;
    }

    void check(Column column) {
        String what = "column '%s'".formatted(column.name());
        violations.name(column.name(), "a column");
        type(column.type(), what);
        value(column.defaultValue(), column.generator(), column.computed(), what);
    }

    void check(ColumnPatch patch, String what) {
        if (patch.has(ColumnAspect.NAME)) {
            violations.name(patch.name(), what);
        }
        ColumnType type = patch.type();
        if (patch.has(ColumnAspect.TYPE) && type != null) {
            type(type, what);
        }
        value(patch.defaultValue(), patch.generator(), patch.computed(), what);
        violations.when(
                patch.has(ColumnAspect.NULLABLE) && patch.nullable() && patch.generator() != null,
                what + " would be null and an identity at once",
                "Take away nullable() or identity().");
    }

    /** A column's values come from one place. */
    private void value(
            @Nullable DefaultValue defaultValue,
            @Nullable Identity identity,
            @Nullable Computed computed,
            String what) {
        violations.when(
                identity != null && defaultValue != null,
                what + " has a default and is an identity",
                "Leave the default away: an identity column gets its values from the database.");
        violations.when(
                computed != null && (defaultValue != null || identity != null),
                what + " is computed and has a default or an identity",
                "Leave the default and the identity away: a computed column gets its values from others.");
        if (defaultValue instanceof DefaultValue.Expression expression) {
            violations.sql(expression.sql(), "the default of " + what);
        }
        if (computed != null) {
            violations.sql(computed.expression(), "the expression of " + what);
        }
        if (identity != null) {
            counting(identity.options(), what);
        }
    }

    void counting(SequenceOptions options, String what) {
        Long minimum = options.minimum();
        Long maximum = options.maximum();
        Long increment = options.increment();
        violations.when(
                increment != null && increment == 0,
                what + " counts in steps of 0",
                "Give it a step up or down: incrementBy(1).");
        violations.when(
                minimum != null && maximum != null && minimum >= maximum,
                "%s counts from %s to %s".formatted(what, minimum, maximum),
                "Make the minimum less than the maximum.");
        violations.when(
                isOutside(options.start(), minimum, maximum),
                "%s starts with %s, outside its limits".formatted(what, options.start()),
                "Let it start between its minimum and its maximum.");
    }

    private static boolean isOutside(@Nullable Long start, @Nullable Long minimum, @Nullable Long maximum) {
        return start != null && (minimum != null && start < minimum || maximum != null && start > maximum);
    }

    private void type(ColumnType type, String what) {
        Integer length = type.length();
        Integer scale = type.scale();
        boolean isTime = type.type() == SqlType.TIME || type.type() == SqlType.TIMESTAMP;
        violations.when(
                length != null && length < (isTime ? 0 : 1),
                "the type of %s has the length %s".formatted(what, length),
                "Give it a length of at least 1.");
        violations.when(
                scale != null && length != null && scale > length,
                "the type of %s has more digits after the point, %s, than it has digits, %s"
                        .formatted(what, scale, length),
                "Say the number of all digits first: numeric(10, 2).");
        if (type.type() == SqlType.CUSTOM) {
            String text = type.name();
            violations.sql(text == null ? "" : text, "the type of " + what);
        }
        if (type.type() == SqlType.ENUM) {
            violations.distinct(type.values(), "in the enum of %s, the word".formatted(what));
        }
    }
}
