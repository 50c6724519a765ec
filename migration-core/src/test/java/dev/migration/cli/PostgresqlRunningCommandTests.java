package dev.migration.cli;

import dev.migration.server.PostgresServer;
import javax.sql.DataSource;

class PostgresqlRunningCommandTests extends RunningCommandContract {

    @Override
    DataSource freshDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }
}
