package dev.migration.execution;

import dev.migration.error.MigrationException;

/** A revision is to be forgotten, and that cannot be done. Nothing was changed. */
public final class CannotForgetException extends MigrationException {

    private final String revision;

    private CannotForgetException(String revision, String problem, String remedy) {
        super(problem, remedy);
        this.revision = revision;
    }

    static CannotForgetException unheardOf(String database, String revision) {
        return new CannotForgetException(
                revision,
                "The database '%s' has no revision '%s' that lacks a script.".formatted(database, revision),
                """
                Which ones do:                 migrate repair
                To undo one that has a script: migrate downgrade""");
    }

    static CannotForgetException nothingBelow(String database, String revision) {
        return new CannotForgetException(
                revision,
                "The history of '%s' does not tell what revision '%s' stood on.".formatted(database, revision),
                "Say where the database is without it: migrate stamp --purge <revision>");
    }

    public String revision() {
        return revision;
    }
}
