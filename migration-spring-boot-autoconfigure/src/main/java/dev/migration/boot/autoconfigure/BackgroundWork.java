package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What one database has left for the time when the application is ready.
 *
 * @param work returns when nothing is left, or when it is to stop; throws if it is to be tried again
 */
record BackgroundWork(String database, Consumer<BooleanSupplier> work) {

    static BackgroundWork of(Migrator migrator) {
        return new BackgroundWork(migrator.name(), migrator::upgradeInBackground);
    }

    static BackgroundWork of(Fleet fleet) {
        return new BackgroundWork(
                fleet.name(), isStopped -> fleet.upgradeInBackground(isStopped).orThrow());
    }
}
