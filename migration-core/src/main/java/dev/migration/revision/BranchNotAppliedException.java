package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A downgrade by steps starts on a branch that the database is not on. */
public final class BranchNotAppliedException extends MigrationException {

    private final String target;

    BranchNotAppliedException(String target) {
        super(
                "'%s' has no start: nothing of that branch is applied.".formatted(target),
                "See `migrate current` for the branches that are applied.");
        this.target = target;
    }

    public String target() {
        return target;
    }
}
