package dev.migration.dialect;

import dev.migration.server.Containers;
import dev.migration.server.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

class SybaseContainersIT {

    @Nested
    class Version16 extends ContainerContract<GenericContainer<?>> {

        Version16() {
            super(
                    "sybase",
                    () -> new GenericContainer<>("datagrip/sybase:16.0")
                            .withExposedPorts(5000)
                            .waitingFor(Wait.forLogMessage(".*SYBASE INITIALIZED.*", 1)
                                    .withStartupTimeout(Duration.ofMinutes(5))),
                    Version16::newDatabase,
                    RefusedFeatures.SYBASE);
        }

        private static TestDatabase newDatabase(GenericContainer<?> server) {
            String name = Containers.newName();
            Containers.execute(database(server, "master"), "create database " + name + " on master = '6M'");
            return database(server, name);
        }

        private static TestDatabase database(GenericContainer<?> server, String name) {
            String url = "jdbc:jtds:sybase://%s:%d/%s".formatted(server.getHost(), server.getMappedPort(5000), name);
            return new TestDatabase(url, "sa", "myPassword");
        }
    }
}
