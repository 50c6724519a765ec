package dev.migration.tenant;

import dev.migration.server.HsqldbDatabase;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

class HsqldbTenantSchemaTests extends TenantSchemaContract {

    @Override
    TestDatabase freshDatabase() {
        return HsqldbDatabase.newDatabase();
    }

    @Override
    String currentSchema(Connection connection) throws SQLException {
        return connection.getSchema();
    }
}
