package dev.migration.execution;

import dev.migration.server.HsqldbDatabase;
import javax.sql.DataSource;

class HsqldbBackfillTests extends BackfillContract {

    @Override
    DataSource freshDatabase() {
        return HsqldbDatabase.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
