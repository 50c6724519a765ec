package dev.migration.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** The schema of a session by the two methods that JDBC has for it. */
record JdbcSchemas(boolean canChangeTogether) implements SessionSchemas {

    @Override
    public String current(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    @Override
    public void use(Connection connection, String schema) throws SQLException {
        connection.setSchema(schema);
        // Drivers may ignore the call, and then all tenants would be one.
        String current = connection.getSchema();
        if (!schema.equals(current)) {
            throw new SQLException("The session stayed in the schema '%s'.".formatted(current));
        }
    }

    @Override
    public void restore(Connection connection, String before) throws SQLException {
        connection.setSchema(before);
    }
}
