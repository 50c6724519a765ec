package dev.migration.operation;

import dev.migration.error.MigrationException;

/** An operation does not fit the table that it is for. */
public final class InapplicableOperationException extends MigrationException {

    InapplicableOperationException(String problem, String remedy) {
        super(problem, remedy);
    }
}
