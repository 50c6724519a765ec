package dev.migration.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL for all tests of a JVM. */
public final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start();

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    public static TestDatabase newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        new JdbcTemplate(SERVER.getPostgresDatabase()).execute("create database " + name);
        return new TestDatabase(SERVER.getJdbcUrl("postgres", name), "postgres", "");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
