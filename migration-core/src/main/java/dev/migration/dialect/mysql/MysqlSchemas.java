package dev.migration.dialect.mysql;

import dev.migration.dialect.SessionSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Databases, which JDBC calls catalogs here. A session that began in none cannot go back to none, and stays. */
final class MysqlSchemas implements SessionSchemas {

    @Override
    public boolean areCatalogs() {
        return true;
    }

    @Override
    public String current(Connection connection) throws SQLException {
        return Objects.requireNonNullElse(connection.getCatalog(), "");
    }

    @Override
    public void use(Connection connection, String schema) throws SQLException {
        connection.setCatalog(schema);
    }

    @Override
    public void restore(Connection connection, String before) throws SQLException {
        if (!before.isEmpty()) {
            connection.setCatalog(before);
        }
    }
}
