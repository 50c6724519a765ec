package dev.migration.script;

import dev.migration.error.MigrationException;

/** A branch label or tag that no target could name. */
public final class IllegalNameException extends MigrationException {

    private final String name;

    IllegalNameException(String kind, String name) {
        super(
                "'%s' cannot be a %s.".formatted(name, kind),
                "Use letters, digits, '_', '-', '.' and '/'; blanks, commas, quotes, '@' and ':' have a meaning elsewhere.");
        this.name = name;
    }

    public String name() {
        return name;
    }
}
