package dev.migration.execution;

import dev.migration.server.PostgresServer;
import javax.sql.DataSource;

class PostgresqlRepairTests extends RepairContractTests {

    @Override
    DataSource freshDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }
}
