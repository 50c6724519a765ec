package dev.migration;

import dev.migration.error.MigrationException;

/** There is nothing to compare a database with. */
public final class NoModelException extends MigrationException {

    private final String database;

    NoModelException(String database) {
        this(
                database,
                "Let the application have JPA entities on this DataSource, with Hibernate on the class path, or give the"
                        + " schema to `MigratorBuilder.model(...)`.");
    }

    /** For models that turn out to be missing when they are looked for. */
    public NoModelException(String database, String remedy) {
        super("There is no model of the database '%s' that it could be compared with.".formatted(database), remedy);
        this.database = database;
    }

    public String database() {
        return database;
    }
}
