package dev.migration.execution;

import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.time.Duration;

class PostgresqlKilledHolderTests extends KilledHolderContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    Duration afterlife() {
        return Duration.ofSeconds(10);
    }
}
