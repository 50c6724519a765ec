package dev.migration.cli;

import dev.migration.error.MigrationException;
import java.util.List;

/** The editor did not start, or did not end well. */
final class EditorException extends MigrationException {

    EditorException(List<String> command, String reason) {
        super(
                "The editor '%s' failed: %s.".formatted(String.join(" ", command), reason),
                "Name one that works in the variable EDITOR, such as EDITOR=vi or EDITOR='code --wait'.");
    }
}
