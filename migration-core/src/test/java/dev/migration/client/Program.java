package dev.migration.client;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program of this machine. */
record Program(Path file) {

    /** The first of these names that is on the path; skips the test, loudly, where none is. */
    static Program require(String debianPackage, String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Program::new)
                .orElseGet(() -> absent(debianPackage, names));
    }

    private static Program absent(String debianPackage, String... names) {
        String reason = "NOT RUN: there is no '%s' on this machine. On Debian: apt-get install %s"
                .formatted(String.join("' or '", names), debianPackage);
        System.out.println(reason);
        return abort(reason);
    }

    ClientRun run(Map<String, String> environment, @Nullable Path input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(input == null ? new File("/dev/null") : input.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ClientRun(process.waitFor(), output);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
