package dev.migration.execution;

import dev.migration.server.DerbyDatabase;
import javax.sql.DataSource;

class DerbyMigratorTests extends TransactionalMigratorTests {

    @Override
    DataSource freshDatabase() {
        return DerbyDatabase.newDatabase().dataSource();
    }
}
