package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A relative target asks for more steps than there are revisions. */
public final class WalkedPastEndException extends MigrationException {

    private final String target;

    private final int possibleSteps;

    WalkedPastEndException(String target, int possibleSteps) {
        super(
                "'%s' leads past the end of the revisions: only %d steps are possible."
                        .formatted(target, possibleSteps),
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
