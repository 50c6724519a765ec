package dev.migration.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts and stops a server over a folder of data by the server's own program for it. */
record PostgresControl(Path program, Path data) {

    /** Of a server that runs, which wrote its command line down. */
    static PostgresControl ofRunning(Path data) throws IOException {
        String server = commandLine(data).get(0);
        return new PostgresControl(Path.of(server).resolveSibling("pg_ctl"), data);
    }

    /** The words of the command line of the server over this data, its program first. */
    static List<String> commandLine(Path data) throws IOException {
        String line = Files.readString(data.resolve("postmaster.opts")).strip();
        String quoted = line.substring(line.indexOf(" \"") + 2, line.length() - 1);
        List<String> words = new ArrayList<>(List.of(line.substring(0, line.indexOf(" \""))));
        words.addAll(List.of(quoted.split("\" \"")));
        return words;
    }

    void run(String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // The server refuses to run as root, and is started in a name space in which it is not.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program.toString(), "-w", "-D", data.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("control.log").toFile()))
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(data.resolve("control.log")));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
