package dev.migration.sample.scripts;

import dev.migration.sample.server.TestDatabase;
import java.util.UUID;

class SampleScriptsOnH2Tests extends SampleScriptsContract {

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "sa", "");
    }
}
