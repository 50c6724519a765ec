package dev.migration.execution;

import dev.migration.server.H2Database;
import javax.sql.DataSource;

class H2MigratorTests extends ImplicitCommitMigratorTests {

    @Override
    DataSource freshDatabase() {
        return H2Database.newDatabase().dataSource();
    }
}
