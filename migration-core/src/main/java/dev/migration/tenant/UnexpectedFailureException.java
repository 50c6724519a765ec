package dev.migration.tenant;

import dev.migration.error.MigrationException;

/** Something else than a migration exception came out of the work on a tenant. */
public final class UnexpectedFailureException extends MigrationException {

    UnexpectedFailureException(String migrator, RuntimeException cause) {
        super(
                "The work on '%s' ended with an unexpected %s.".formatted(migrator, cause.toString()),
                "See the stack trace: a listener, a pool or a script of yours may have thrown it; else report it as a bug.",
                cause);
    }

    /** The failure as it is told: itself, if it says what to do. */
    static MigrationException told(String migrator, RuntimeException failure) {
        return failure instanceof MigrationException known ? known : new UnexpectedFailureException(migrator, failure);
    }
}
