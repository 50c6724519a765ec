package dev.migration.execution;

import dev.migration.server.TestDatabase;

class H2KilledHolderTests extends KilledLeaseHolderContract {

    @Override
    TestDatabase freshDatabase() {
        return new TestDatabase("jdbc:h2:%s;AUTO_SERVER=TRUE".formatted(folder.resolve("test")), "sa", "");
    }
}
