package dev.migration.script;

import dev.migration.error.MigrationException;
import java.nio.file.Path;

/** A script was written, and a hook that was to work on it failed. */
public final class ScriptHookException extends MigrationException {

    private final Path file;

    ScriptHookException(Path file, ScriptHook hook, Exception cause) {
        super(
                "The script '%s' was written, but then the hook '%s' failed: %s."
                        .formatted(file, hook.name(), cause.getMessage()),
                """
                Correct the hook (migration.authoring.hooks, or the ScriptHook bean), and do by hand what it should have done.
                Or delete the script and create it again.""",
                cause);
        this.file = file;
    }

    /** The script, which is there. */
    public Path file() {
        return file;
    }
}
