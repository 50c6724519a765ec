package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import javax.sql.DataSource;

class MariaDbRepairTests extends RepairContractTests {

    @Override
    DataSource freshDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }
}
