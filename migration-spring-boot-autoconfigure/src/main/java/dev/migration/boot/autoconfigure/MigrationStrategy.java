package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;

/**
 * Replaces what happens to each database while the application starts. {@code migration.on-startup: none} still means
 * nothing, so that an operator can switch it off from outside.
 */
@FunctionalInterface
public interface MigrationStrategy {

    void migrate(Migrator migrator);

    /**
     * The same for the tenants of a database. They are all upgraded by default, and the start goes on where no more failed than
     * may.
     */
    default void migrate(Fleet fleet) {
        FleetStart.upgrade(fleet);
    }
}
