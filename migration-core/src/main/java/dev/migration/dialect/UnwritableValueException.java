package dev.migration.dialect;

import dev.migration.error.MigrationException;

/** A value has no form as SQL text. */
public final class UnwritableValueException extends MigrationException {

    public UnwritableValueException(Object value) {
        super(
                "A value of class '%s' cannot be written as SQL."
                        .formatted(value.getClass().getName()),
                "Use text, a number, a boolean, bytes, a UUID or a type of java.time; or insert it with `op.jdbc()`.");
    }
}
