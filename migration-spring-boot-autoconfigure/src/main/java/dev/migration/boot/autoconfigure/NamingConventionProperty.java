package dev.migration.boot.autoconfigure;

import dev.migration.schema.NamingConvention;

/** The naming convention that a database's keys describe. */
final class NamingConventionProperty {

    private NamingConventionProperty() {}

    static NamingConvention read(DatabaseSettings settings) {
        try {
            return new NamingConvention(settings.namingConvention());
        } catch (IllegalArgumentException refusal) {
            throw new NamingConventionPropertyException(settings, String.valueOf(refusal.getMessage()));
        }
    }
}
