package dev.migration.cli;

import dev.migration.Migrator;
import java.util.function.Supplier;

/**
 * What a command works on: a database, or a tenant of one.
 *
 * @param name what its answer is headed by
 * @param tenant its name; empty for a database
 */
record Place(String name, String database, String tenant, Supplier<Migrator> migrator) {

    boolean isTenant() {
        return !tenant.isEmpty();
    }
}
