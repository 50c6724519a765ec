package dev.migration.dialect;

import dev.migration.server.Containers;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.testcontainers.mssqlserver.MSSQLServerContainer;

class SqlServerContainersIT {

    @Nested
    class Version2022 extends ContainerContract<MSSQLServerContainer> {

        Version2022() {
            super(
                    "sqlserver",
                    () -> new MSSQLServerContainer("mcr.microsoft.com/mssql/server:2022-latest").acceptLicense(),
                    Version2022::newDatabase,
                    RefusedFeatures.SQL_SERVER);
        }

        private static TestDatabase newDatabase(MSSQLServerContainer server) {
            String name = Containers.newName();
            TestDatabase master = new TestDatabase(server.getJdbcUrl(), server.getUsername(), server.getPassword());
            Containers.execute(master, "create database " + name);
            return new TestDatabase(master.url() + ";databaseName=" + name, master.user(), master.password());
        }
    }
}
