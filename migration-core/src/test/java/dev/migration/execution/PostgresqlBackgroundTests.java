package dev.migration.execution;

import dev.migration.server.PostgresServer;
import javax.sql.DataSource;

class PostgresqlBackgroundTests extends BackgroundContract {

    @Override
    DataSource freshDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }
}
