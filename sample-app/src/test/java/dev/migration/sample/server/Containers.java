package dev.migration.sample.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.JdbcDatabaseContainer;

/** Databases in containers, for the versions that do not come from Maven Central. */
public final class Containers {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Containers() {}

    /** Skips the test where there is no Docker, unless Docker was promised with {@code -Pdocker}. */
    public static void requireDocker() {
        assumeTrue(
                Boolean.getBoolean("docker.required")
                        || DockerClientFactory.instance().isDockerAvailable(),
                "Not run: there is no Docker on this machine. With Docker: ./mvnw verify -Pdocker");
    }

    public static TestDatabase newDatabase(JdbcDatabaseContainer<?> container) {
        String name = "sample_" + DATABASES.incrementAndGet();
        String url = container.getJdbcUrl();
        JdbcClient.create(new DriverManagerDataSource(url, container.getUsername(), container.getPassword()))
                .sql("create database " + name)
                .update();
        return new TestDatabase(
                url.replace("/" + container.getDatabaseName(), "/" + name),
                container.getUsername(),
                container.getPassword());
    }
}
