package dev.migration.dialect;

import dev.migration.server.Containers;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.testcontainers.containers.GenericContainer;

class FirebirdContainersIT {

    private abstract static class Contract extends ContainerContract<GenericContainer<?>> {

        Contract(int version) {
            super(
                    "firebird",
                    () -> new GenericContainer<>("firebirdsql/firebird:" + version)
                            .withEnv("FIREBIRD_ROOT_PASSWORD", "masterkey")
                            .withExposedPorts(3050),
                    Contract::newDatabase,
                    new FirebirdDialectTests().refused());
        }

        private static TestDatabase newDatabase(GenericContainer<?> server) {
            String url =
                    "jdbc:firebird://%s:%d//var/lib/firebird/data/%s.fdb?createDatabaseIfNotExist=true&charSet=utf-8"
                            .formatted(server.getHost(), server.getMappedPort(3050), Containers.newName());
            return new TestDatabase(url, "SYSDBA", "masterkey");
        }
    }

    @Nested
    class Version4 extends Contract {

        Version4() {
            super(4);
        }
    }

    @Nested
    class Version5 extends Contract {

        Version5() {
            super(5);
        }
    }
}
