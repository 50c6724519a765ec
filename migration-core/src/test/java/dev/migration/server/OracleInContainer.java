package dev.migration.server;

import org.testcontainers.oracle.OracleContainer;

/** Oracle in a container: one of one's own, or one for all tests of a JVM. */
public final class OracleInContainer {

    private OracleInContainer() {}

    public static OracleContainer newServer() {
        return new OracleContainer("gvenzl/oracle-free:23-slim-faststart");
    }

    /** A user of its own, whose schema is empty. */
    public static TestDatabase newDatabase(OracleContainer server) {
        String name = Containers.newName();
        Containers.execute(
                new TestDatabase(server.getJdbcUrl(), "system", server.getPassword()),
                "create user %s identified by secret quota unlimited on users".formatted(name),
                "grant create session, create table, create view, create materialized view, create sequence, "
                        + "create procedure, create trigger to " + name);
        return new TestDatabase(server.getJdbcUrl(), name, "secret");
    }

    /** On the server that all share, which starts with the first. */
    public static TestDatabase newDatabase() {
        return newDatabase(Shared.SERVER);
    }

    private static final class Shared {

        private static final OracleContainer SERVER = started();

        private static OracleContainer started() {
            OracleContainer server = newServer();
            server.start();
            return server;
        }
    }
}
