package dev.migration.execution;

import dev.migration.server.DerbyDatabase;
import javax.sql.DataSource;

class DerbyBackfillTests extends BackfillContract {

    @Override
    DataSource freshDatabase() {
        return DerbyDatabase.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
