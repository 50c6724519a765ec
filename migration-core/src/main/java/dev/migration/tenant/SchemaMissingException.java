package dev.migration.tenant;

import dev.migration.error.MigrationException;

/** The schema of a tenant does not exist. */
public final class SchemaMissingException extends MigrationException {

    private final String schema;

    SchemaMissingException(String fleet, String tenant, String schema) {
        super(
                "The tenant '%s' of '%s' has no schema '%s'.".formatted(tenant, fleet, schema),
                "Create it: `create schema %s`, or let it be created: `migration.tenants.create-schemas: true`."
                        .formatted(schema));
        this.schema = schema;
    }

    public String schema() {
        return schema;
    }
}
