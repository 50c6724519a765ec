package dev.migration.source.hibernate;

import dev.migration.schema.Deferrability;

/** When a constraint is checked, by the SQL that defines it. */
final class Deferral {

    private Deferral() {}

    /** @param definition in lower case with single blanks */
    static Deferrability of(String definition) {
        if (definition.contains("initially deferred")) {
            return Deferrability.INITIALLY_DEFERRED;
        }
        boolean isDeferrable = definition.contains("deferrable") && !definition.contains("not deferrable");
        return isDeferrable ? Deferrability.DEFERRABLE : Deferrability.NOT_DEFERRABLE;
    }
}
