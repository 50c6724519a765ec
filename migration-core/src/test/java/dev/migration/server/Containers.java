package dev.migration.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.JdbcDatabaseContainer;

/** Databases in containers, for those that cannot be had otherwise. */
public final class Containers {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Containers() {}

    /** Skips the test where there is no Docker, unless Docker was promised with {@code -Pdocker}. */
    public static void requireDocker() {
        assumeTrue(
                Boolean.getBoolean("docker.required")
                        || DockerClientFactory.instance().isDockerAvailable(),
                "NOT RUN: there is no Docker on this machine. With Docker: ./mvnw verify -Pdocker");
    }

    /** A name that no other database of this JVM has. */
    public static String newName() {
        return "test_" + DATABASES.incrementAndGet();
    }

    /** A new database of a server whose URL ends with the database's name. */
    public static TestDatabase newDatabase(JdbcDatabaseContainer<?> server, String administrator) {
        String name = newName();
        String url = server.getJdbcUrl();
        execute(new TestDatabase(url, administrator, server.getPassword()), "create database " + name);
        return new TestDatabase(
                url.replace("/" + server.getDatabaseName(), "/" + name), administrator, server.getPassword());
    }

    public static void execute(TestDatabase database, String... statements) {
        JdbcTemplate jdbc =
                new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        for (String statement : statements) {
            jdbc.execute(statement);
        }
    }
}
