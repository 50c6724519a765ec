package dev.migration.execution;

import javax.sql.DataSource;

class H2MigratorTests extends ImplicitCommitMigratorTests {

    @Override
    DataSource freshDatabase() {
        return FreshDatabases.h2();
    }
}
