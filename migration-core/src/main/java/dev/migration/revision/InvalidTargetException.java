package dev.migration.revision;

import dev.migration.error.MigrationException;

/** What was given as a target cannot be one, whatever the graph. */
public final class InvalidTargetException extends MigrationException {

    private final String target;

    InvalidTargetException(String target) {
        this(
                target,
                "'%s' does not name a revision.",
                """
                Absolute:  ID, the beginning of an id, head, heads, base, tag:NAME, BRANCH@head, BRANCH@base, BRANCH@ID
                Relative:  +2, -1, ID+2, ID-1, BRANCH@+1, BRANCH@-1""");
    }

    static InvalidTargetException ofRange(String target) {
        return new InvalidTargetException(
                target,
                "'%s' is a range, and here one revision is to be named.",
                "Give its end alone; ranges are for `migrate history -r` and for `--sql`.");
    }

    private InvalidTargetException(String target, String problem, String remedy) {
        super(problem.formatted(target), remedy);
        this.target = target;
    }

    public String target() {
        return target;
    }
}
