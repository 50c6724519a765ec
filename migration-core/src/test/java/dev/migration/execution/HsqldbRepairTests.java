package dev.migration.execution;

import dev.migration.server.HsqldbDatabase;
import javax.sql.DataSource;

class HsqldbRepairTests extends RepairContractTests {

    @Override
    DataSource freshDatabase() {
        return HsqldbDatabase.newDatabase().dataSource();
    }
}
