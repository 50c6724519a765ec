package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import javax.sql.DataSource;

class MariaDbMigratorTests extends ImplicitCommitMigratorTests {

    @Override
    DataSource freshDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }
}
