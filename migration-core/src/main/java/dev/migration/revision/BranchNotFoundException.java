package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A target is narrowed down to a branch that does not exist. */
public final class BranchNotFoundException extends MigrationException {

    private final String branch;

    BranchNotFoundException(String branch) {
        super(
                "There is no branch '%s'.".formatted(branch),
                "Before '@' stands a branch label or the id of any revision of the branch; labels are in"
                        + " `migrate heads` and `migrate history`.");
        this.branch = branch;
    }

    public String branch() {
        return branch;
    }
}
