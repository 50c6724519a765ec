package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A relative target was given where only a place in the graph will do. */
public final class RelativeTargetException extends MigrationException {

    private final String target;

    RelativeTargetException(String target) {
        super(
                "'%s' is relative, and here a revision must be named.".formatted(target),
                "Give its id, a label, 'head' or 'base'; ids are in `migrate history`.");
        this.target = target;
    }

    public String target() {
        return target;
    }
}
