package dev.migration.execution;

import dev.migration.server.PostgresServer;
import javax.sql.DataSource;

class PostgresqlBoundaryWalkTests extends BoundaryWalkContract {

    @Override
    DataSource freshDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return false;
    }
}
