package dev.migration.execution;

import dev.migration.server.FirebirdServer;
import dev.migration.server.TestDatabase;

class FirebirdKilledHolderTests extends KilledLeaseHolderContract {

    @Override
    TestDatabase freshDatabase() {
        return FirebirdServer.newDatabase();
    }
}
