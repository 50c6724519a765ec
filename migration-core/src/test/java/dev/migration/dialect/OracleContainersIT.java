package dev.migration.dialect;

import dev.migration.server.Containers;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.testcontainers.oracle.OracleContainer;

class OracleContainersIT {

    @Nested
    class Version23 extends ContainerContract<OracleContainer> {

        Version23() {
            super(
                    "oracle",
                    () -> new OracleContainer("gvenzl/oracle-free:23-slim-faststart"),
                    Version23::newDatabase,
                    RefusedFeatures.ORACLE);
        }

        /** A user of its own, whose schema is empty. */
        private static TestDatabase newDatabase(OracleContainer server) {
            String name = Containers.newName();
            Containers.execute(
                    new TestDatabase(server.getJdbcUrl(), "system", server.getPassword()),
                    "create user %s identified by secret quota unlimited on users".formatted(name),
                    "grant create session, create table, create view, create materialized view, create sequence, "
                            + "create procedure, create trigger to " + name);
            return new TestDatabase(server.getJdbcUrl(), name, "secret");
        }
    }
}
