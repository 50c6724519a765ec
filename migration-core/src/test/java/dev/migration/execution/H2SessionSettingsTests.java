package dev.migration.execution;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;

class H2SessionSettingsTests extends SessionSettingsContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Database.newDatabase();
    }
}
