package dev.migration.script;

import dev.migration.error.MigrationException;

/** A Java migration cannot be loaded or made. */
public final class MigrationClassException extends MigrationException {

    private final String className;

    MigrationClassException(String className, String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
        this.className = className;
    }

    /** The class of the migration. */
    public String className() {
        return className;
    }
}
