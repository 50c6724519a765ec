package dev.migration.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases of one PostgreSQL server. */
record PostgresDatabases(EmbeddedPostgres server, AtomicInteger count) {

    static PostgresDatabases of(EmbeddedPostgres.Builder builder) {
        try {
            return new PostgresDatabases(builder.start(), new AtomicInteger());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    TestDatabase create() {
        String name = "test_" + count.incrementAndGet();
        new JdbcTemplate(server.getPostgresDatabase()).execute("create database " + name);
        return new TestDatabase(server.getJdbcUrl("postgres", name), "postgres", "");
    }
}
