package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;

/** Hibernate would look at the databases before they are migrated. */
final class DeferredInitializationException extends MigrationException {

    static final String PROPERTY = "spring.jpa.defer-datasource-initialization";

    DeferredInitializationException() {
        super(
                "%s=true makes migrations wait for Hibernate, which needs what they create.".formatted(PROPERTY),
                "Remove the property: data.sql runs after the migrations without it. To have Hibernate create the"
                        + " schema instead, set migration.enabled=false.");
    }
}
