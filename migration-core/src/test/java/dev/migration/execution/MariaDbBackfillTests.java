package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import javax.sql.DataSource;

class MariaDbBackfillTests extends BackfillContract {

    @Override
    DataSource freshDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return false;
    }
}
