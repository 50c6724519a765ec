package dev.migration.dialect.mysql;

import dev.migration.dialect.SessionSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Databases, which JDBC calls catalogs here. A session that began in none cannot go back to none. */
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
        if (before.isEmpty()) {
            if (!current(connection).isEmpty()) {
                throw new SQLException("A session that has been in a database cannot be put back into none.");
            }
            return;
        }
        connection.setCatalog(before);
    }
}
