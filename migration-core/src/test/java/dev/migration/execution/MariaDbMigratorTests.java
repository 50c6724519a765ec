package dev.migration.execution;

import javax.sql.DataSource;

class MariaDbMigratorTests extends ImplicitCommitMigratorTests {

    @Override
    DataSource freshDatabase() {
        return FreshDatabases.mariadb();
    }
}
