package dev.migration.execution;

import dev.migration.server.HsqldbDatabase;
import dev.migration.server.TestDatabase;

class HsqldbSessionSettingsTests extends SessionSettingsContract {

    @Override
    TestDatabase freshDatabase() {
        return HsqldbDatabase.newDatabase();
    }
}
