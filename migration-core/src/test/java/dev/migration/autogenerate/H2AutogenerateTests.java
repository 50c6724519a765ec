package dev.migration.autogenerate;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;

class H2AutogenerateTests extends AutogenerateContract {

    @Override
    TestDatabase newDatabase() {
        return H2Database.newDatabase();
    }
}
