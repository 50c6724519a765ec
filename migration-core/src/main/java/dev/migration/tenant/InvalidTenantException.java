package dev.migration.tenant;

import dev.migration.error.MigrationException;

/** What is said of a tenant, or of all of them together, cannot be. */
public final class InvalidTenantException extends MigrationException {

    InvalidTenantException(String problem, String remedy) {
        super(problem, remedy);
    }
}
