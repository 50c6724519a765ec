package dev.migration.tenant;

import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

class MariaDbTenantSchemaTests extends TenantSchemaContract {

    @Override
    TestDatabase freshDatabase() {
        TestDatabase database = MariaDbServer.newDatabase();
        // All databases of a server are schemas of it, those of the tests before too.
        List.of("red", "blue", "nowhere").forEach(it -> database.jdbc().execute("drop database if exists " + it));
        List.of(tenants(7)).forEach(it -> database.jdbc().execute("drop database if exists " + it));
        return database;
    }

    @Override
    String currentSchema(Connection connection) throws SQLException {
        return connection.getCatalog();
    }
}
