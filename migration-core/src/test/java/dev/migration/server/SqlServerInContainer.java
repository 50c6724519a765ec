package dev.migration.server;

import org.testcontainers.mssqlserver.MSSQLServerContainer;

/** SQL Server in a container: one of one's own, or one for all tests of a JVM. */
public final class SqlServerInContainer {

    private SqlServerInContainer() {}

    public static MSSQLServerContainer newServer() {
        return new MSSQLServerContainer("mcr.microsoft.com/mssql/server:2022-latest").acceptLicense();
    }

    public static TestDatabase newDatabase(MSSQLServerContainer server) {
        String name = Containers.newName();
        TestDatabase master = new TestDatabase(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        Containers.execute(master, "create database " + name);
        return new TestDatabase(master.url() + ";databaseName=" + name, master.user(), master.password());
    }

    /** On the server that all share, which starts with the first. */
    public static TestDatabase newDatabase() {
        return newDatabase(Shared.SERVER);
    }

    private static final class Shared {

        private static final MSSQLServerContainer SERVER = started();

        private static MSSQLServerContainer started() {
            MSSQLServerContainer server = newServer();
            server.start();
            return server;
        }
    }
}
