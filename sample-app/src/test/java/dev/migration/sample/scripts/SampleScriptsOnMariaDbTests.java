package dev.migration.sample.scripts;

import dev.migration.sample.server.MariaDbServer;
import dev.migration.sample.server.TestDatabase;

class SampleScriptsOnMariaDbTests extends SampleScriptsContract {

    @Override
    TestDatabase newDatabase() {
        return MariaDbServer.newDatabase();
    }
}
