package dev.migration.server;

import java.util.Locale;
import org.testcontainers.db2.Db2Container;

/** Db2 in a container: one of one's own, or one for all tests of a JVM. */
public final class Db2InContainer {

    private Db2InContainer() {}

    public static Db2Container newServer() {
        return new Db2Container("icr.io/db2_community/db2:11.5.9.0").acceptLicense();
    }

    /** A schema of its own: a database takes minutes to make. */
    public static TestDatabase newDatabase(Db2Container server) {
        String name = Containers.newName().toUpperCase(Locale.ROOT);
        TestDatabase all = new TestDatabase(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        Containers.execute(all, "create schema " + name);
        return new TestDatabase(all.url() + ":currentSchema=" + name + ";", all.user(), all.password());
    }

    /** On the server that all share, which starts with the first. */
    public static TestDatabase newDatabase() {
        return newDatabase(Shared.SERVER);
    }

    private static final class Shared {

        private static final Db2Container SERVER = started();

        private static Db2Container started() {
            Db2Container server = newServer();
            server.start();
            return server;
        }
    }
}
