package dev.migration.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL of its own for one test, which may go down as in a power cut. */
public final class StoppablePostgres implements StoppableServer {

    private final EmbeddedPostgres server;

    private final PostgresDatabases databases;

    private final Path data;

    private final Path program;

    private boolean isDown;

    private StoppablePostgres(EmbeddedPostgres server) throws IOException {
        this.server = server;
        this.databases = new PostgresDatabases(server, new AtomicInteger());
        this.data = Path.of(
                new JdbcTemplate(server.getPostgresDatabase()).queryForObject("show data_directory", String.class));
        // The first word of the command line that the server wrote down.
        String command = Files.readString(data.resolve("postmaster.opts"));
        this.program = Path.of(command.substring(0, command.indexOf(" \""))).resolveSibling("pg_ctl");
    }

    public static StoppablePostgres start() {
        try {
            return new StoppablePostgres(
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public TestDatabase newDatabase() {
        return databases.create();
    }

    /** Without a word to its clients, and without a checkpoint; does nothing while it is down. */
    @Override
    public void crash() {
        if (!isDown) {
            isDown = true;
            control("stop", "-m", "immediate");
        }
    }

    /** With the command line that it had, and what its log tells of the data. */
    @Override
    public void startAgain() {
        control("restart", "-m", "immediate", "-l", data.resolve("again.log").toString());
        isDown = false;
    }

    private void control(String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // The server refuses to run as root, and was started in a name space in which it is not.
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

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
