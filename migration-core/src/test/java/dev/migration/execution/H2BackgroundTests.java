package dev.migration.execution;

import dev.migration.server.H2Database;
import javax.sql.DataSource;

class H2BackgroundTests extends BackgroundContract {

    @Override
    DataSource freshDatabase() {
        return H2Database.newDatabase().dataSource();
    }
}
