package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;

class MariaDbKilledProcessTests extends KilledProcessContract {

    @Override
    TestDatabase freshDatabase() {
        return MariaDbServer.newDatabase();
    }
}
