package dev.migration.execution;

import dev.migration.server.MysqlServer;
import dev.migration.server.TestDatabase;
import java.time.Duration;

class MysqlKilledHolderTests extends KilledHolderContract {

    @Override
    TestDatabase freshDatabase() {
        return MysqlServer.newDatabase();
    }

    @Override
    Duration afterlife() {
        return Duration.ofSeconds(10);
    }
}
