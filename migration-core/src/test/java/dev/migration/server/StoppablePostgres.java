package dev.migration.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL of its own for one test, which may go down as in a power cut. */
public final class StoppablePostgres implements StoppableServer {

    private final EmbeddedPostgres server;

    private final PostgresDatabases databases;

    private final Path data;

    private final PostgresControl control;

    private boolean isDown;

    private StoppablePostgres(EmbeddedPostgres server) throws IOException {
        this.server = server;
        this.databases = new PostgresDatabases(server, new AtomicInteger());
        this.data = Path.of(
                new JdbcTemplate(server.getPostgresDatabase()).queryForObject("show data_directory", String.class));
        this.control = PostgresControl.ofRunning(data);
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
            control.run("stop", "-m", "immediate");
        }
    }

    /** With the command line that it had, and what its log tells of the data. */
    @Override
    public void startAgain() {
        control.run(
                "restart", "-m", "immediate", "-l", data.resolve("again.log").toString());
        isDown = false;
    }

    /** Another server that follows this one. */
    public PostgresStandby newStandby() {
        return PostgresStandby.of(server.getPostgresDatabase(), data);
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
