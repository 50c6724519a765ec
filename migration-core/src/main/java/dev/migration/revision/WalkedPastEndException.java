package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A relative target asks for more steps than there are revisions. */
public final class WalkedPastEndException extends MigrationException {

    private final String target;

    private final int possibleSteps;

    WalkedPastEndException(String target, int possibleSteps) {
        super(
                "'%s' leads past the end of the revisions: %d %s possible."
                        .formatted(target, possibleSteps, possibleSteps == 1 ? "step is" : "steps are"),
                "Take fewer steps, or go all the way: 'heads' up, 'base' down.");
        this.target = target;
        this.possibleSteps = possibleSteps;
    }

    public String target() {
        return target;
    }

    public int possibleSteps() {
        return possibleSteps;
    }
}
