package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A target names a revision and a branch that do not belong together. */
public final class NotInBranchException extends MigrationException {

    private final String revision;

    private final String branch;

    NotInBranchException(String revision, String branch) {
        super(
                "Revision '%s' is not in branch '%s'.".formatted(revision, branch),
                "Name the revision alone, '%s', or one that is in the branch; `migrate history -r %s@base:%s@head` lists them."
                        .formatted(revision, branch, branch));
        this.revision = revision;
        this.branch = branch;
    }

    public String revision() {
        return revision;
    }

    public String branch() {
        return branch;
    }
}
