package dev.migration.cli;

import dev.migration.script.CommandWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The user's editor, as a command with its arguments. */
record Editor(List<String> command) {

    /** @throws CommandLineException if the environment names none */
    static Editor of(Map<String, String> environment) {
        String command = Stream.of("EDITOR", "VISUAL")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseThrow(() -> new CommandLineException(
                        "It is not known which editor to open.", "Name it in the variable EDITOR or VISUAL."));
        return new Editor(CommandWords.of(command));
    }

    /** Returns when the editor has ended. */
    void open(Path file) {
        List<String> words = new ArrayList<>(command);
        words.add(file.toString());
        try {
            int code = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (code != 0) {
                throw new EditorException(command, "it ended with code %d".formatted(code));
            }
        } catch (IOException exception) {
            throw new EditorException(command, String.valueOf(exception.getMessage()));
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new EditorException(command, "waiting for it was interrupted");
        }
    }
}
