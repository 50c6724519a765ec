package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A range whose lower end is not below its upper end. */
public final class UnrelatedRevisionsException extends MigrationException {

    private final String lower;

    private final String upper;

    UnrelatedRevisionsException(String lower, String upper) {
        super(
                "There is no way from '%s' up to '%s'.".formatted(lower, upper),
                "A range is LOWER:UPPER, and both are on one branch; `migrate history` shows the branches.");
        this.lower = lower;
        this.upper = upper;
    }

    public String lower() {
        return lower;
    }

    public String upper() {
        return upper;
    }
}
