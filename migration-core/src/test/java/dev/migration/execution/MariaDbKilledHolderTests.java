package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import java.time.Duration;

class MariaDbKilledHolderTests extends KilledHolderContract {

    @Override
    TestDatabase freshDatabase() {
        return MariaDbServer.newDatabase();
    }

    @Override
    Duration afterlife() {
        return Duration.ofSeconds(10);
    }
}
