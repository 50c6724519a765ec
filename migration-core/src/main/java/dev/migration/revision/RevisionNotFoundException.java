package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A target names a revision or branch label that no script has. */
public final class RevisionNotFoundException extends MigrationException {

    private final String revision;

    RevisionNotFoundException(String revision) {
        super(
                "There is no revision or branch label '%s', nor one that begins so.".formatted(revision),
                "Ids and labels are in `migrate history`; ids of less than four characters must be given in full.");
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
