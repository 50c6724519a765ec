package dev.migration.sample.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of a JVM. It outlives the applications that the tests start and kill. */
public final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    public static TestDatabase newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new TestDatabase(SERVER.getJdbcUrl("postgres", name), "postgres", "");
    }

    /** A database for a user of its own, whose password the server asks for; it asks nobody else. */
    public static TestDatabase newGuardedDatabase(String password) {
        TestDatabase database = newDatabase();
        JdbcClient jdbc = database.jdbc();
        String user = "guarded_" + DATABASES.incrementAndGet();
        jdbc.sql("create role %s login superuser password '%s'".formatted(user, password))
                .update();
        askForPassword(jdbc, user);
        TestDatabase guarded =
                new TestDatabase(database.url().replaceFirst("user=[^&]*", "user=" + user), user, password);
        awaitGuard(guarded);
        return guarded;
    }

    private static void askForPassword(JdbcClient jdbc, String user) {
        Path rules = Path.of(jdbc.sql("show hba_file").query(String.class).single());
        try {
            // The first rule that fits decides.
            Files.writeString(rules, "host all %s all scram-sha-256\n%s".formatted(user, Files.readString(rules)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        jdbc.sql("select pg_reload_conf()").query().listOfRows();
    }

    /** The server reads its rules a moment after it was told to. */
    private static void awaitGuard(TestDatabase guarded) {
        TestDatabase wrong = guarded.with(guarded.password() + "?");
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                wrong.dataSource().getConnection().close();
                Thread.sleep(50);
            } catch (SQLException refused) {
                return;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new IllegalStateException("The server accepts any password.");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
