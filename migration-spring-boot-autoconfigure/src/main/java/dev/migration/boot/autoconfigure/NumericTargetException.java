package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;

/** A target in YAML has no quotes and was read as a number, so that the revision's id is lost. */
final class NumericTargetException extends MigrationException {

    NumericTargetException(String property, Number value, String origin) {
        super(
                "The property '%s' is the number %s, and revision ids are text (%s)."
                        .formatted(property, value, origin),
                "Put what was meant in quotes, such as `target: \"00123\"` or `target: \"+2\"`.");
    }
}
