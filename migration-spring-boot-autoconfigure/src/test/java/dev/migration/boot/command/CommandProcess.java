package dev.migration.boot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application of these tests, run as a process of its own, and what came of it. */
record CommandProcess(int exitCode, String output, String error) {

    private static final long PATIENCE_SECONDS = 180;

    /** Runs {@code migrate} with these arguments in this folder. */
    static CommandProcess in(Path folder, String... arguments) throws IOException, InterruptedException {
        return of(
                folder,
                CommandApplication.class,
                Stream.concat(Stream.of("migrate"), Stream.of(arguments)).toList());
    }

    /** Runs an application in this folder, which ends by itself. */
    static CommandProcess of(Path folder, Class<?> application, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dspring.docker.compose.enabled=false",
                "-cp",
                absoluteClassPath(),
                application.getName()));
        command.addAll(arguments);
        Path output = Files.createTempFile(folder, "out", ".txt");
        Path error = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("exit in time")
                .isTrue();
        return new CommandProcess(process.exitValue(), Files.readString(output), Files.readString(error));
    }

    private static String absoluteClassPath() {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                List.of(System.getProperty("java.class.path").split(separator)).stream()
                        .map(it -> Path.of(it).toAbsolutePath().toString())
                        .toList());
    }

    /** Itself, if it has ended so; what it said otherwise. */
    CommandProcess endedWith(int expected) {
        assertThat(exitCode).as(output + error).isEqualTo(expected);
        return this;
    }
}
