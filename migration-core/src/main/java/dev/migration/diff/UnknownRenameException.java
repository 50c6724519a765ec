package dev.migration.diff;

import dev.migration.error.MigrationException;

/** A rename that the database cannot have had. */
public final class UnknownRenameException extends MigrationException {

    private final Rename rename;

    UnknownRenameException(Rename rename, String evidence) {
        super(
                "The rename '%s' cannot be: %s.".formatted(rename, evidence),
                "Say `--rename old:new` for a table and `--rename table.old:new` for a column, with the old name as the "
                        + "database has it.");
        this.rename = rename;
    }

    public Rename rename() {
        return rename;
    }
}
