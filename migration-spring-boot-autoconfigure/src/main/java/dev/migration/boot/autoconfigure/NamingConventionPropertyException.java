package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;

/** A naming convention in the configuration cannot be read. */
public final class NamingConventionPropertyException extends MigrationException {

    NamingConventionPropertyException(DatabaseSettings settings, String reason) {
        super(
                "The naming convention of the database '%s' cannot be read: %s".formatted(settings.name(), reason),
                "Mend the keys under `%s.naming-convention`.".formatted(settings.prefix()));
    }
}
