package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A relative target leads the other way than the command, or nowhere. */
public final class WrongDirectionException extends MigrationException {

    private final String target;

    private WrongDirectionException(String target, String problem, String remedy) {
        super(problem.formatted(target), remedy);
        this.target = target;
    }

    static WrongDirectionException ofUpgrade(String target) {
        return new WrongDirectionException(
                target,
                "An upgrade to '%s' would not lead up.",
                "Give a positive number of steps, or `migrate downgrade`.");
    }

    static WrongDirectionException ofDowngrade(String target) {
        return new WrongDirectionException(
                target,
                "A downgrade to '%s' would not lead down.",
                "Give a negative number of steps, or `migrate upgrade`.");
    }

    public String target() {
        return target;
    }
}
