package dev.migration.execution;

import dev.migration.server.HsqldbDatabase;
import javax.sql.DataSource;

class HsqldbBoundaryWalkTests extends BoundaryWalkContract {

    @Override
    DataSource freshDatabase() {
        return HsqldbDatabase.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
