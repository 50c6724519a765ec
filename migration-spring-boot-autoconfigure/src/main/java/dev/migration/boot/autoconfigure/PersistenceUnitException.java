package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;
import java.util.List;

/** It is not known which EntityManagerFactory a database is compared with, or what that one is made of. */
public final class PersistenceUnitException extends MigrationException {

    PersistenceUnitException(String bean) {
        super(
                "What the EntityManagerFactory '%s' is made of cannot be seen before it is built.".formatted(bean),
                "Let a LocalContainerEntityManagerFactoryBean with a DataSource and packages build it, or give the schema"
                        + " to the migrator with a MigratorCustomizer: builder.model(...).");
    }

    private PersistenceUnitException(String problem, String remedy) {
        super(problem, remedy);
    }

    static PersistenceUnitException ambiguous(DatabaseSettings settings, List<String> beans) {
        return new PersistenceUnitException(
                "The database '%s' could be compared with several EntityManagerFactories: %s."
                        .formatted(settings.name(), String.join(", ", beans)),
                """
                Name the one that its scripts are for: %s.autogenerate.entity-manager-factory=%s
                and leave the tables of the others alone with %1$s.autogenerate.exclude."""
                        .formatted(settings.prefix(), beans.get(0)));
    }

    static PersistenceUnitException notNamed(DatabaseSettings settings, String name, List<String> beans) {
        return new PersistenceUnitException(
                "The database '%s' is configured to be compared with the EntityManagerFactory bean '%s', which does not exist or"
                        .formatted(settings.name(), name)
                        + " is built by no LocalContainerEntityManagerFactoryBean. "
                        + (beans.isEmpty()
                                ? "There are none of these."
                                : "Those are: %s.".formatted(String.join(", ", beans))),
                "Correct %s.autogenerate.entity-manager-factory, or take it away to have it found by the DataSource."
                        .formatted(settings.prefix()));
    }
}
