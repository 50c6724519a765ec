package dev.migration.boot.command;

import dev.migration.error.MigrationException;

/** The application could not be started as far as a command needs it, for a reason that is none of ours. */
final class StartFailureException extends MigrationException {

    StartFailureException(String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
    }
}
