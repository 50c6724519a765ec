package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.DefaultResourceLoader;

/** Writes scripts to a folder and reads them from there. */
final class Scripting {

    private Scripting() {}

    static Path write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A script that is right and does nothing much. */
    static Path write(Path folder, String id) {
        return write(folder, id + "_some.sql", script(id, "select 1;"));
    }

    static String script(String id, String sql) {
        return "-- Something\n-- revision: %s\n-- migrate:upgrade\n%s\n".formatted(id, sql);
    }

    static ScriptLoader loader(Path folder) {
        return loader("file:" + folder);
    }

    static ScriptLoader loader(String... locations) {
        return ScriptLoader.of(new DefaultResourceLoader(), List.of(locations));
    }

    static Script only(Path folder) {
        List<Script> all = loader(folder).load().all();
        if (all.size() != 1) {
            throw new IllegalStateException("There are " + all.size() + " scripts in " + folder);
        }
        return all.get(0);
    }

    /** What is wrong, one line each: the file's name, the line and the problem. */
    static List<String> problems(ScriptLoader loader) {
        List<ScriptProblem> problems = assertThatExceptionOfType(InvalidScriptsException.class)
                .isThrownBy(loader::load)
                .actual()
                .problems();
        return problems.stream()
                .map(it -> it.place().substring(it.place().lastIndexOf('/') + 1) + ": " + it.problem())
                .toList();
    }
}
