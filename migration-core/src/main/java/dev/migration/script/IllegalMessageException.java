package dev.migration.script;

import dev.migration.error.MigrationException;

/** A message that the header of a script would not give back. */
public final class IllegalMessageException extends MigrationException {

    private final String message;

    IllegalMessageException(String message) {
        super(
                "The message '%s' begins like a line of a script's header and would be read as one.".formatted(message),
                "Begin it with another word, such as 'Add %s'.".formatted(message));
        this.message = message;
    }

    /** The message that was asked for. */
    public String requested() {
        return message;
    }
}
