package dev.migration.source.database;

import dev.migration.error.MigrationException;
import java.sql.SQLException;

/** The database refused to tell what it holds. */
public final class UnreadableCatalogException extends MigrationException {

    private final SQLException failure;

    UnreadableCatalogException(String dialect, SQLException failure) {
        super(
                "The catalog of the %s database cannot be read: %s".formatted(dialect, failure.getMessage()),
                "See that the user may read the catalog, and that the configured dialect is that of the database.",
                failure);
        this.failure = failure;
    }

    public SQLException failure() {
        return failure;
    }
}
