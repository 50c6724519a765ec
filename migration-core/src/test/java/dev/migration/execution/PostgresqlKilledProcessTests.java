package dev.migration.execution;

import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;

class PostgresqlKilledProcessTests extends KilledProcessContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.newDatabase();
    }
}
