package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import javax.sql.DataSource;

class MariaDbBackgroundTests extends BackgroundContract {

    @Override
    DataSource freshDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }
}
