package dev.migration.tenant;

import dev.migration.error.MigrationException;

/** The run was interrupted, and stopped between two revisions of a tenant. */
public final class FleetInterruptedException extends MigrationException {

    FleetInterruptedException(String migrator) {
        super(
                "The run was interrupted, and '%s' stopped before its next revision.".formatted(migrator),
                "Start again: it goes on where it stopped.");
    }
}
