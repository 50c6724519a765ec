package dev.migration.benchmarks.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One PostgreSQL for all that is measured. Whoever runs the benchmarks starts it and passes its URL on to the processes that
 * JMH forks; a process without such a URL starts one for itself.
 */
public final class BenchmarkServer {

    private static final String PROPERTY = "benchmark.postgresql";

    private BenchmarkServer() {}

    /** The URL of a database that is there for nothing but creating others. */
    public static String url() {
        String given = System.getProperty(PROPERTY);
        if (given != null) {
            return given;
        }
        String started = start();
        System.setProperty(PROPERTY, started);
        return started;
    }

    /** What tells another process where the server is. */
    public static String jvmArgument() {
        return "-D" + PROPERTY + "=" + url();
    }

    /** With PostgreSQL's own settings, durable commits among them, which embedded servers switch off in two ways. */
    private static String start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .start();
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
