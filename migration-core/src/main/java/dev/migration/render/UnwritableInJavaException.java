package dev.migration.render;

import dev.migration.error.MigrationException;

/** A value cannot be written down in a Java migration. */
public final class UnwritableInJavaException extends MigrationException {

    private final Class<?> type;

    UnwritableInJavaException(Class<?> type) {
        super(
                "A value of %s cannot be written in Java.".formatted(type.getName()),
                "Make it a public record, register a JavaRendering for the operation that holds it, or write the script"
                        + " in SQL.");
        this.type = type;
    }

    public Class<?> type() {
        return type;
    }
}
