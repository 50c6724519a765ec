package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A range was expected and something else was given. */
public final class InvalidRangeException extends MigrationException {

    private final String range;

    InvalidRangeException(String range) {
        super(
                "'%s' is not a range of revisions.".formatted(range),
                "A range is START:END; either end may be left out, as in 'ae10:' and ':head'.");
        this.range = range;
    }

    public String range() {
        return range;
    }
}
