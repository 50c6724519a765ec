package dev.migration.dialect;

import dev.migration.server.SqlServerInContainer;
import org.junit.jupiter.api.Nested;
import org.testcontainers.mssqlserver.MSSQLServerContainer;

class SqlServerContainersIT {

    @Nested
    class Version2022 extends ContainerContract<MSSQLServerContainer> {

        Version2022() {
            super(
                    "sqlserver",
                    SqlServerInContainer::newServer,
                    SqlServerInContainer::newDatabase,
                    RefusedFeatures.SQL_SERVER);
        }
    }
}
