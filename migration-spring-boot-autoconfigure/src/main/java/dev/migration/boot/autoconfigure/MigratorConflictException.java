package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;

/** Two migrators would be in each other's way. */
public final class MigratorConflictException extends MigrationException {

    private MigratorConflictException(String problem, String remedy) {
        super(problem, remedy);
    }

    static MigratorConflictException sameName(String firstBean, String secondBean, String name) {
        return new MigratorConflictException(
                "The migrators '%s' and '%s' are both for a database named '%s'."
                        .formatted(firstBean, secondBean, name),
                """
                If one is to replace the auto-configured migrator, give its bean the name '%1$s'.
                If they are for two databases, set the name of one: Migrator.builder(dataSource).name(...)."""
                        .formatted(DatabaseSettings.beanName(name)));
    }

    static MigratorConflictException sameTable(String firstBean, String secondBean, Migrator migrator) {
        return new MigratorConflictException(
                "The migrators '%s' and '%s' keep their state in the same table, '%s' of the same database."
                        .formatted(firstBean, secondBean, migrator.versionTable()),
                """
                If one is to replace the auto-configured migrator, give its bean the name '%1$s'.
                If both are meant, give one a table of its own (version-table and history-table) or a schema; if they are for\
                 two databases, set datasource or url under migration.datasources.<name>."""
                        .formatted(DatabaseSettings.beanName(migrator.name())));
    }
}
