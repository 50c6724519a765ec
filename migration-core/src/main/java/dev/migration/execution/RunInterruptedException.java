package dev.migration.execution;

import dev.migration.error.MigrationException;

/** The thread was interrupted while it waited; nothing had been begun. */
public final class RunInterruptedException extends MigrationException {

    public RunInterruptedException(String doing, InterruptedException cause) {
        super("The run was interrupted while %s.".formatted(doing), "Nothing was changed by it. Start again.", cause);
    }
}
