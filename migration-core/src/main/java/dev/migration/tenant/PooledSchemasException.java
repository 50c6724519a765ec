package dev.migration.tenant;

import dev.migration.error.MigrationException;

/** Tenants are in schemas, and the way there leads through a pooler that may give each transaction another session. */
public final class PooledSchemasException extends MigrationException {

    PooledSchemasException(String fleet) {
        super(
                "The tenants of '%s' are in schemas, and the connections lead through a pooler: a session that was moved to the schema"
                                .formatted(fleet)
                        + " of one tenant may be another one's next.",
                "Give migrations a way to the server itself: `migration.url`. Behind a pooler, each tenant needs a database of its own.");
    }
}
