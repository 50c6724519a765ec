package dev.migration.server;

import java.util.UUID;

/** Derby in memory, for as long as the JVM lives. */
public final class DerbyDatabase {

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    private DerbyDatabase() {}

    public static TestDatabase newDatabase() {
        return new TestDatabase("jdbc:derby:memory:%s;create=true".formatted(UUID.randomUUID()), "app", "app");
    }
}
