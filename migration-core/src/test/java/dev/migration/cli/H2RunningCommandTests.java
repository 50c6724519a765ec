package dev.migration.cli;

import dev.migration.server.H2Database;
import javax.sql.DataSource;

class H2RunningCommandTests extends RunningCommandContract {

    @Override
    DataSource freshDatabase() {
        return H2Database.newDatabase().dataSource();
    }
}
