package dev.migration.tenant;

import dev.migration.error.MigrationException;
import java.sql.SQLException;

/** The schema of a tenant could not be looked for or made. */
public final class SchemaCreationException extends MigrationException {

    SchemaCreationException(String migrator, String schema, SQLException cause) {
        super(
                "The schema '%s' of '%s' could not be created: %s".formatted(schema, migrator, cause.getMessage()),
                "The migration user needs the right to create schemas: `grant create on database ...`. Or create it yourself, and"
                        + " set `migration.tenants.create-schemas: false`.",
                cause);
    }
}
