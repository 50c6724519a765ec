package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;

/** A hook has no command. */
public final class HookException extends MigrationException {

    HookException(String key) {
        super(
                "The hook '%s' has no command to run on new scripts.".formatted(key),
                "Set %s.command, such as \"git add {file}\" or a list of words, or leave the hook out.".formatted(key));
    }
}
