package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/**
 * A condition that every row meets.
 *
 * @param validated whether rows that are already there were looked at when the condition came
 */
public record Check(@Nullable String name, String condition, boolean validated) implements Constraint {

    public static Check check(String condition) {
        return new Check(null, condition, true);
    }

    @Override
    public Check named(String newName) {
        return new Check(newName, condition, validated);
    }

    /** Holds for new rows only, until the database is told to look at the old ones. */
    public Check notValidated() {
        return new Check(name, condition, false);
    }

    @Override
    public ConstraintType type() {
        return ConstraintType.CHECK;
    }
}
