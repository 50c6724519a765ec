package dev.migration.execution;

import dev.migration.server.HsqldbDatabase;
import dev.migration.server.TestDatabase;

class HsqldbSessionSettingsTests extends SessionSettingsContract {

    @Override
    TestDatabase freshDatabase() {
        return HsqldbDatabase.newDatabase();
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
