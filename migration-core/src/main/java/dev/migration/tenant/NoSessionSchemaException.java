package dev.migration.tenant;

import dev.migration.error.MigrationException;

/** Tenants are in schemas of a database whose sessions cannot be moved from one schema to another. */
public final class NoSessionSchemaException extends MigrationException {

    NoSessionSchemaException(String fleet, String dialect) {
        super(
                "The tenants of '%s' are in schemas, and a session of %s cannot be moved from one schema to another."
                        .formatted(fleet, dialect),
                "Give each tenant a database of its own, or a user of its own whose default schema is the tenant's:"
                        + " Tenant.inDatabase(name, dataSource).");
    }
}
