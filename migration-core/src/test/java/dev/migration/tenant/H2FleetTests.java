package dev.migration.tenant;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

class H2FleetTests extends FleetContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Database.newDatabase();
    }

    @Override
    String currentSchema(Connection connection) throws SQLException {
        return connection.getSchema();
    }
}
