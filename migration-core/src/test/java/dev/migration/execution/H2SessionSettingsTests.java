package dev.migration.execution;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;

class H2SessionSettingsTests extends SessionSettingsContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Database.newDatabase();
    }

    @Override
    String createOther() {
        return "create schema other";
    }

    @Override
    String useOther() {
        return "set schema other";
    }

    @Override
    String other(String table) {
        return "other." + table;
    }
}
