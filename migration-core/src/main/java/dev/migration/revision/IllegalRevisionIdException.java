package dev.migration.revision;

import dev.migration.error.MigrationException;

/** An id was chosen for a new revision that could not be used later. */
public final class IllegalRevisionIdException extends MigrationException {

    private final String id;

    IllegalRevisionIdException(String id) {
        super(RevisionId.problem(id), RevisionId.REMEDY);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
