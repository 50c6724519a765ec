package dev.migration.dialect;

import dev.migration.server.Containers;
import dev.migration.server.TestDatabase;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.testcontainers.db2.Db2Container;

class Db2ContainersIT {

    @Nested
    class Version11 extends ContainerContract<Db2Container> {

        Version11() {
            super(
                    "db2",
                    () -> new Db2Container("icr.io/db2_community/db2:11.5.9.0").acceptLicense(),
                    Version11::newDatabase,
                    RefusedFeatures.DB2);
        }

        /** A schema of its own: a database takes minutes to make. */
        private static TestDatabase newDatabase(Db2Container server) {
            String name = Containers.newName().toUpperCase(Locale.ROOT);
            TestDatabase all = new TestDatabase(server.getJdbcUrl(), server.getUsername(), server.getPassword());
            Containers.execute(all, "create schema " + name);
            return new TestDatabase(all.url() + ":currentSchema=" + name + ";", all.user(), all.password());
        }
    }
}
