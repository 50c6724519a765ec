package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;
import java.sql.SQLException;

/** The database that a model is for does not answer, so that it is not known how Hibernate would write types for it. */
public final class ModelDialectException extends MigrationException {

    ModelDialectException(SQLException failure) {
        super(
                "The database that the entities are for cannot be reached: %s".formatted(failure.getMessage()),
                "See that it runs, and that `spring.datasource.url` and its credentials are right.",
                failure);
    }
}
