package dev.migration.server;

import java.util.UUID;

/** HSQLDB in memory, for as long as the JVM lives. */
public final class HsqldbDatabase {

    private HsqldbDatabase() {}

    public static TestDatabase newDatabase() {
        return new TestDatabase("jdbc:hsqldb:mem:" + UUID.randomUUID(), "sa", "");
    }
}
