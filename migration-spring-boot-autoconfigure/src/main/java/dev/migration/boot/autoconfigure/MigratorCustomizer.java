package dev.migration.boot.autoconfigure;

import dev.migration.MigratorBuilder;

/** Changes how a migrator is set up, after the properties were applied. All such beans are called, in their order. */
@FunctionalInterface
public interface MigratorCustomizer {

    /** @param database name of the database that the migrator is for */
    void customize(String database, MigratorBuilder builder);
}
