package dev.migration.autogenerate;

import dev.migration.error.MigrationException;

/** A rename is not said in a way that can be understood. */
public final class InvalidRenameException extends MigrationException {

    private final String rename;

    InvalidRenameException(String rename, String reason) {
        super(
                "'%s' is no rename: %s.".formatted(rename, reason),
                "Say `--rename old:new` for a table and `--rename table.old:new` for a column.");
        this.rename = rename;
    }

    public String rename() {
        return rename;
    }
}
