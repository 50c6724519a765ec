package dev.migration.execution;

import dev.migration.server.H2Database;
import javax.sql.DataSource;

class H2BackfillTests extends BackfillContract {

    @Override
    DataSource freshDatabase() {
        return H2Database.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
