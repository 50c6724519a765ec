package dev.migration.sample.process;

import dev.migration.sample.server.PostgresServer;
import dev.migration.sample.server.TestDatabase;
import java.nio.file.Path;

class DatabaseCommandsOnPostgresIT extends DatabaseCommandsContract {

    @Override
    TestDatabase newDatabase(Path folder, String name) {
        return PostgresServer.newDatabase();
    }

    @Override
    TestDatabase guarded(Path folder, String wrongPassword) {
        return PostgresServer.newGuardedDatabase("right").with(wrongPassword);
    }

    @Override
    TestDatabase missing(Path folder) {
        TestDatabase existing = PostgresServer.newDatabase();
        return new TestDatabase(existing.url().replaceFirst("/test_\\d+", "/nosuch"), existing.user(), "");
    }

    @Override
    String dialect() {
        return "postgresql";
    }
}
