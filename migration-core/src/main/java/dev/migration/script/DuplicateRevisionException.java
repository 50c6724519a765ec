package dev.migration.script;

import dev.migration.error.MigrationException;

/** A new revision was to have the id of another. */
public final class DuplicateRevisionException extends MigrationException {

    private final String revision;

    DuplicateRevisionException(String revision) {
        super(
                "There is a revision '%s' already.".formatted(revision),
                "Choose another --rev-id, or leave it out: then one is made up.");
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
