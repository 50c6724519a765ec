package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import javax.sql.DataSource;

class MariaDbBoundaryWalkTests extends BoundaryWalkContract {

    @Override
    DataSource freshDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return false;
    }
}
