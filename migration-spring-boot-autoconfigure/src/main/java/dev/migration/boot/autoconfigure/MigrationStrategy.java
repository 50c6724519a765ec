package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;

/**
 * Replaces what happens to each database while the application starts. {@code migration.on-startup: none} still means
 * nothing, so that an operator can switch it off from outside.
 */
@FunctionalInterface
public interface MigrationStrategy {

    void migrate(Migrator migrator);
}
