package dev.migration.execution;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;

class H2OfflineTests extends OfflineContractTests {

    @Override
    TestDatabase freshDatabase() {
        return H2Database.newDatabase();
    }

    @Override
    String dialect() {
        return "h2";
    }

    @Override
    String trickySection() {
        return """
                -- migrate:upgrade
                create alias twice as $$ int twice(int x) { return x + x; } $$;
                -- migrate:downgrade
                drop alias twice;
                """;
    }
}
