package dev.migration.execution;

import dev.migration.server.SqliteDatabase;
import dev.migration.server.TestDatabase;

class SqliteKilledHolderTests extends KilledLeaseHolderContract {

    @Override
    TestDatabase freshDatabase() {
        return SqliteDatabase.newDatabase(folder);
    }
}
