package dev.migration.tenant;

import dev.migration.server.DerbyDatabase;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

class DerbyTenantSchemaTests extends TenantSchemaContract {

    @Override
    TestDatabase freshDatabase() {
        return DerbyDatabase.newDatabase();
    }

    @Override
    String currentSchema(Connection connection) throws SQLException {
        return connection.getSchema();
    }
}
