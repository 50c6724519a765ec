package dev.migration.execution;

import dev.migration.server.H2Database;
import javax.sql.DataSource;

class H2InterruptedStatementTests extends InterruptedStatementContract {

    @Override
    DataSource freshDatabase() {
        return H2Database.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
