package dev.migration.dialect.postgresql;

import dev.migration.dialect.SessionSchemas;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A search path of one schema. What it was before is put back as it was written: {@link Connection#setSchema} alone would
 * make {@code "$user", public} into {@code public}.
 */
final class PostgresqlSchemas implements SessionSchemas {

    @Override
    public String current(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('search_path')")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void use(Connection connection, String schema) throws SQLException {
        connection.setSchema(schema);
    }

    @Override
    public void restore(Connection connection, String before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('search_path', ?, false)")) {
            statement.setString(1, before);
            statement.execute();
        }
    }
}
