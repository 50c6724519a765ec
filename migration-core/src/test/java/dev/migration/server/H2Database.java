package dev.migration.server;

import java.util.UUID;

/** H2 in memory, for as long as the JVM lives. */
public final class H2Database {

    private H2Database() {}

    public static TestDatabase newDatabase() {
        return new TestDatabase("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "sa", "");
    }
}
