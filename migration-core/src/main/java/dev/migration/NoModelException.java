package dev.migration;

import dev.migration.error.MigrationException;

/** There is nothing to compare a database with. */
public final class NoModelException extends MigrationException {

    private final String database;

    NoModelException(String database) {
        super(
                "There is no model of the database '%s' that it could be compared with.".formatted(database),
                "Let the application have JPA entities on this DataSource, with Hibernate on the class path, or give the"
                        + " schema to `MigratorBuilder.model(...)`.");
        this.database = database;
    }

    public String database() {
        return database;
    }
}
