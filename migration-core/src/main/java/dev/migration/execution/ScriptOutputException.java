package dev.migration.execution;

import dev.migration.error.MigrationException;
import java.io.IOException;

/** SQL was made and could not be handed over. */
public final class ScriptOutputException extends MigrationException {

    ScriptOutputException(IOException failure) {
        super(
                "The SQL could not be written: %s.".formatted(failure.getMessage()),
                "Check where it goes: the disk may be full, or the reader gone.",
                failure);
    }
}
