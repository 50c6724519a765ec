package dev.migration.execution;

import dev.migration.server.DerbyDatabase;
import dev.migration.server.TestDatabase;

class DerbySessionSettingsTests extends SessionSettingsContract {

    @Override
    TestDatabase freshDatabase() {
        return DerbyDatabase.newDatabase();
    }
}
