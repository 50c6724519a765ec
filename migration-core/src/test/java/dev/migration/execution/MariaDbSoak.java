package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;

class MariaDbSoak extends SoakContract {

    @Override
    TestDatabase freshDatabase() {
        return MariaDbServer.newDatabase();
    }
}
