package dev.migration.execution;

import dev.migration.server.HsqldbDatabase;
import javax.sql.DataSource;

class HsqldbMigratorTests extends ImplicitCommitMigratorTests {

    @Override
    DataSource freshDatabase() {
        return HsqldbDatabase.newDatabase().dataSource();
    }
}
