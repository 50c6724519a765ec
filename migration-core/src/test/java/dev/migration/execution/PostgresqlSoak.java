package dev.migration.execution;

import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;

class PostgresqlSoak extends SoakContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.newDatabase();
    }
}
