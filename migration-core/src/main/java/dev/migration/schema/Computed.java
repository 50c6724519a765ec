package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column that the database computes from others.
 *
 * @param stored whether the result is kept; absent leaves it to the database's default
 */
public record Computed(String expression, @Nullable Boolean stored) {

    public static Computed of(String expression) {
        return new Computed(expression, null);
    }

    public static Computed stored(String expression) {
        return new Computed(expression, true);
    }

    public static Computed virtual(String expression) {
        return new Computed(expression, false);
    }
}
