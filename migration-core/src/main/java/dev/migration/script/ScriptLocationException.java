package dev.migration.script;

import dev.migration.error.MigrationException;

/** A configured location of scripts does not exist or cannot be one. */
public final class ScriptLocationException extends MigrationException {

    private final String location;

    ScriptLocationException(String location, String problem, String remedy) {
        super(problem, remedy);
        this.location = location;
    }

    ScriptLocationException(String location, String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
        this.location = location;
    }

    /** The location as it is configured. */
    public String location() {
        return location;
    }
}
