package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;

class MariaDbSessionSettingsTests extends MysqlSessionSettingsContract {

    @Override
    TestDatabase freshDatabase() {
        return MariaDbServer.newDatabase();
    }
}
