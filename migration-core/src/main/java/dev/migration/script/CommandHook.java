package dev.migration.script;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command on each new script, without a shell.
 *
 * @param name what messages call it; {@code null} for the command itself
 * @param command program and arguments; <code>{file}</code>, or Alembic's {@code REVISION_SCRIPT_FILENAME}, is the script,
 *     which comes last if no argument names it
 * @param folder where it runs; {@code null} for the current folder
 */
public record CommandHook(@Nullable String name, List<String> command, @Nullable Path folder) implements ScriptHook {

    private static final List<String> PLACEHOLDERS = List.of("{file}", "REVISION_SCRIPT_FILENAME");

    public CommandHook {
        command = List.copyOf(command);
        name = name == null ? String.join(" ", command) : name;
    }

    public CommandHook(List<String> command) {
        this(null, command, null);
    }

    @Override
    public String name() {
        return String.valueOf(name);
    }

    @Override
    public void written(Path script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(commandFor(script))
                .directory(folder == null ? null : folder.toFile())
                .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException("it ended with %d%s".formatted(exit, output.isEmpty() ? "" : " and said: " + output));
        }
    }

    private List<String> commandFor(Path script) {
        List<String> words = new ArrayList<>();
        boolean named = false;
        for (String word : command) {
            String filled = word;
            for (String placeholder : PLACEHOLDERS) {
                filled = filled.replace(placeholder, script.toString());
            }
            named |= !filled.equals(word);
            words.add(filled);
        }
        if (!named) {
            words.add(script.toString());
        }
        return words;
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }
}
