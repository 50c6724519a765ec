package dev.migration.execution;

import dev.migration.server.DerbyDatabase;
import javax.sql.DataSource;

class DerbyBoundaryWalkTests extends BoundaryWalkContract {

    @Override
    DataSource freshDatabase() {
        return DerbyDatabase.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
