package dev.migration.execution;

import dev.migration.server.DerbyDatabase;
import javax.sql.DataSource;

class DerbyRepairTests extends RepairContractTests {

    @Override
    DataSource freshDatabase() {
        return DerbyDatabase.newDatabase().dataSource();
    }
}
