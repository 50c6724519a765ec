package dev.migration.execution;

import dev.migration.server.PostgresServer;
import javax.sql.DataSource;

class PostgresqlBackfillTests extends BackfillContract {

    @Override
    DataSource freshDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return false;
    }
}
