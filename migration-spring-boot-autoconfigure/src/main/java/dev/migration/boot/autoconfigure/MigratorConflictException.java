package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;

/** Migrators would be in each other's way, or a bean has the name of one that it does not replace. */
public final class MigratorConflictException extends MigrationException {

    private MigratorConflictException(String problem, String remedy) {
        super(problem, remedy);
    }

    static MigratorConflictException noMigrator(String bean, String database) {
        return new MigratorConflictException(
                "The bean '%s' has the name of the migrator of the database '%s', and is no %s."
                        .formatted(bean, database, Migrator.class.getName()),
                "Give the bean another name, or let it be a Migrator. To leave the database alone, set"
                        + " migration.datasources.%s.enabled=false, or migration.enabled=false if it is the only one."
                                .formatted(database));
    }

    static MigratorConflictException otherName(String bean, String database, String name) {
        return new MigratorConflictException(
                "The bean '%s' takes the place of the migrator of the database '%s', and says that its database is '%s'."
                        .formatted(bean, database, name),
                "Set its name: Migrator.builder(dataSource).name(\"%s\").".formatted(database));
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

    static MigratorConflictException sameFleet(String firstBean, String secondBean, String name) {
        return new MigratorConflictException(
                "The fleets '%s' and '%s' are both for the tenants of the database '%s'."
                        .formatted(firstBean, secondBean, name),
                """
                If one is to replace the auto-configured fleet, give its bean the name '%1$s'.
                If they are for two databases, set the name of one migrator that they are made after: Migrator.builder(dataSource).name(...)."""
                        .formatted(DatabaseSettings.fleetBeanName(name)));
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
