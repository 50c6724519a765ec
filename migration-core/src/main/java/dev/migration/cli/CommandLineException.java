package dev.migration.cli;

import dev.migration.error.MigrationException;

/** What was typed makes no sense, and nothing was begun. */
final class CommandLineException extends MigrationException {

    CommandLineException(String problem, String remedy) {
        super(problem, remedy);
    }
}
