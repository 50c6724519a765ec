package dev.migration.tenant;

import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class PostgresqlFleetTests extends FleetContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    String currentSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show search_path")) {
            row.next();
            return row.getString(1);
        }
    }
}
