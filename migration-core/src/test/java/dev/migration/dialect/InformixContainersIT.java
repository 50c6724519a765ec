package dev.migration.dialect;

import dev.migration.server.Containers;
import dev.migration.server.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

class InformixContainersIT {

    @Nested
    class Version14 extends ContainerContract<GenericContainer<?>> {

        Version14() {
            super(
                    "informix",
                    () -> new GenericContainer<>("icr.io/informix/informix-developer-database:latest")
                            .withEnv("LICENSE", "accept")
                            .withPrivilegedMode(true)
                            .withExposedPorts(9088)
                            .waitingFor(Wait.forLogMessage(".*Maximum server connections.*", 1)
                                    .withStartupTimeout(Duration.ofMinutes(5))),
                    Version14::newDatabase,
                    RefusedFeatures.INFORMIX);
        }

        /** With a log, since without one nothing can be taken back. */
        private static TestDatabase newDatabase(GenericContainer<?> server) {
            String name = Containers.newName();
            Containers.execute(database(server, "sysmaster"), "create database " + name + " with log");
            return database(server, name);
        }

        private static TestDatabase database(GenericContainer<?> server, String name) {
            String url = "jdbc:informix-sqli://%s:%d/%s:INFORMIXSERVER=informix;DELIMIDENT=y"
                    .formatted(server.getHost(), server.getMappedPort(9088), name);
            return new TestDatabase(url, "informix", "in4mix");
        }
    }
}
