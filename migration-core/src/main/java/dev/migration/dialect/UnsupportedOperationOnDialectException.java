package dev.migration.dialect;

import dev.migration.error.MigrationException;

/** A database cannot do what a script asks of it. */
public final class UnsupportedOperationOnDialectException extends MigrationException {

    public UnsupportedOperationOnDialectException(String dialect, String what, String remedy) {
        super("The dialect '%s' cannot %s.".formatted(dialect, what), remedy);
    }
}
