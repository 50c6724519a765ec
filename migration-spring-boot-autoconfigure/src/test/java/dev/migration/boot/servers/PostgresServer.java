package dev.migration.boot.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of the process, which takes seconds to start. Databases on it are cheap. */
public final class PostgresServer {

    private PostgresServer() {}

    /** A URL of a new, empty database. The user is {@code postgres} and needs no password. */
    public static String newDatabase() {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(Holder.SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return Holder.SERVER.getJdbcUrl("postgres", name);
    }

    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
