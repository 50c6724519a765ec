package dev.migration.revision;

import dev.migration.error.MigrationException;

/** What was given as a target cannot be one, whatever the graph. */
public final class InvalidTargetException extends MigrationException {

    private final String target;

    InvalidTargetException(String target) {
        super(
                "'%s' does not name a revision.".formatted(target),
                """
                Absolute:  ID, the beginning of an id, head, heads, base, tag:NAME, BRANCH@head, BRANCH@base, BRANCH@ID
                Relative:  +2, -1, ID+2, ID-1, BRANCH@+1, BRANCH@-1""");
        this.target = target;
    }

    public String target() {
        return target;
    }
}
