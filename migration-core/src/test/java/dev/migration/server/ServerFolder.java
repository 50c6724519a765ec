package dev.migration.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Where one server of one JVM keeps all that it writes. The server ends, and the folder goes, when the JVM ends. */
record ServerFolder(Path path) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static ServerFolder of(String server) {
        try {
            return new ServerFolder(Files.createTempDirectory(server + "-"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs a command to its end. */
    void run(List<String> command, Map<String, String> environment, String input) {
        try {
            Process process = process(command, environment).start();
            try (var stream = process.outputWriter()) {
                stream.write(input);
            }
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("%s did not succeed:%n%s".formatted(command.get(0), log()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** Starts a server and waits until a connection to this URL opens. */
    ProcessHandle start(List<String> command, Map<String, String> environment, TestDatabase probe) {
        try {
            Process process = process(command, environment).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            await(process, probe);
            return process.toHandle();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ProcessBuilder process(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
        builder.environment().putAll(environment);
        return builder.directory(path.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile()));
    }

    private void await(Process process, TestDatabase probe) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                DriverManager.getConnection(probe.url(), probe.user(), probe.password())
                        .close();
                return;
            } catch (SQLException failure) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("The server did not start:%n%s".formatted(log()), failure);
                }
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interruption);
            }
        }
    }

    // Nothing here is worth a clean shutdown, and Firebird waits for its clients.
    private void stop(Process process) {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException | InterruptedException failure) {
            System.err.println("Not deleted: " + path);
        }
    }

    private File logFile() {
        return path.resolve("server.log").toFile();
    }

    private String log() {
        try {
            return Files.readString(logFile().toPath());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
