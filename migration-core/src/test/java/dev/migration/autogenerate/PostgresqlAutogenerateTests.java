package dev.migration.autogenerate;

import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;

class PostgresqlAutogenerateTests extends AutogenerateContract {

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }
}
