package dev.migration.boot.autoconfigure;

import dev.migration.script.CommandHook;
import dev.migration.script.CommandWords;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A command that is run on each new script.
 *
 * @param name What messages call it. The command itself by default.
 * @param command Program and arguments, as a list or as one text. "{file}" stands for the script.
 * @param workingDirectory Where it runs. The project folder by default.
 */
public record HookProperties(
        @Nullable String name, @DefaultValue List<String> command, @Nullable Path workingDirectory) {

    /** @throws HookException if it names no command */
    CommandHook hook(String key, Path projectFolder) {
        List<String> words = command.size() == 1 ? CommandWords.of(command.get(0)) : command;
        if (words.isEmpty() || words.get(0).isBlank()) {
            throw new HookException(key);
        }
        return new CommandHook(
                name, words, workingDirectory == null ? projectFolder : projectFolder.resolve(workingDirectory));
    }
}
