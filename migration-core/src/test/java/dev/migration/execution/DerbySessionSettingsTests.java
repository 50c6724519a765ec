package dev.migration.execution;

import dev.migration.server.DerbyDatabase;
import dev.migration.server.TestDatabase;

class DerbySessionSettingsTests extends SessionSettingsContract {

    @Override
    TestDatabase freshDatabase() {
        return DerbyDatabase.newDatabase();
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
