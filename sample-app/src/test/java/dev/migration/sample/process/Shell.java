package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Where commands are typed.
 *
 * @param jar the packaged application
 * @param folder that they are run in
 * @param properties that each of them is given, such as where the databases are, and other arguments
 */
record Shell(Path jar, Path folder, Arguments properties, Map<String, String> environment) {

    private static final long PATIENCE_SECONDS = 180;

    Shell(Path folder, Arguments properties) {
        this(SampleProcess.jar(), folder, properties, Map.of());
    }

    Shell with(List<String> otherProperties) {
        return new Shell(jar, folder, properties.but(otherProperties), environment);
    }

    /** With these arguments at the end of each command. */
    Shell and(List<String> arguments) {
        return new Shell(jar, folder, properties.and(arguments), environment);
    }

    /** With the application as it is packaged here. */
    Shell running(Path otherJar) {
        return new Shell(otherJar, folder, properties, environment);
    }

    Shell withVariable(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new Shell(jar, folder, properties, more);
    }

    /** Runs one command, as where nobody sits at a terminal, and returns when it has ended. */
    CommandRun migrate(String... arguments) throws IOException, InterruptedException {
        return run(command(arguments), "");
    }

    /** Runs one command at a terminal, where somebody has typed this already. */
    CommandRun migrateAtTerminal(String typed, String... arguments) throws IOException, InterruptedException {
        String line =
                String.join(" ", command(arguments).stream().map(Shell::quoted).toList());
        return run(List.of("script", "--quiet", "--return", "--command", line, "/dev/null"), typed);
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(SampleProcess.java(jar));
        command.add("migrate");
        command.addAll(List.of(arguments));
        command.addAll(properties.values());
        return command;
    }

    private CommandRun run(List<String> command, String typed) throws IOException, InterruptedException {
        Path logs = SampleProcess.logs();
        Path input = Files.writeString(Files.createTempFile(logs, "command-", ".in"), typed);
        Path output = Files.createTempFile(logs, "command-", ".out");
        Path error = Files.createTempFile(logs, "command-", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile());
        // What the developer's own terminal is like, and wants, is none of the tests' business.
        List.of("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "EDITOR", "VISUAL").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("exit in time of %s", command)
                .isTrue();
        return new CommandRun(process.exitValue(), Files.readString(output), Files.readString(error));
    }

    private static String quoted(String argument) {
        return "'" + argument.replace("'", "'\\''") + "'";
    }
}
