package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application run with {@code migrate} as its first argument, and what came of it. */
record CommandRun(int exitCode, String output, String error) {

    private static final long PATIENCE_SECONDS = 180;

    static CommandRun of(Arguments arguments) throws IOException, InterruptedException {
        Path logs = SampleProcess.logs();
        Path output = Files.createTempFile(logs, "command-", ".out");
        Path error = Files.createTempFile(logs, "command-", ".err");
        List<String> command = new ArrayList<>(SampleProcess.java());
        command.add("migrate");
        command.addAll(arguments.values());
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(error.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("exit in time of %s", command)
                .isTrue();
        return new CommandRun(process.exitValue(), Files.readString(output), Files.readString(error));
    }
}
