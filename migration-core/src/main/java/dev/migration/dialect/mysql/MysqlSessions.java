package dev.migration.dialect.mysql;

import dev.migration.dialect.ServerSessions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Sessions by the number of their connection, and when the server started: after that, the numbers come again. Everybody
 * sees the sessions of the same user.
 */
final class MysqlSessions implements ServerSessions {

    /** Two readings of when the server started may be apart by the seconds that they are rounded to. */
    private static final int ROUNDING = 2;

    @Override
    public String own(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select connection_id()")) {
            row.next();
            return row.getString(1) + "@" + started(connection);
        }
    }

    @Override
    public boolean isWorking(Connection connection, String session) throws SQLException {
        String[] parts = session.split("@", 2);
        if (Math.abs(started(connection) - Long.parseLong(parts[1])) > ROUNDING) {
            return false;
        }
        String sql = "select 1 from information_schema.processlist"
                + " where id = ? and id <> connection_id() and command <> 'Sleep'";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parts[0]);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static long started(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long uptime = number(statement, "show global status like 'Uptime'", 2);
            return number(statement, "select unix_timestamp()", 1) - uptime;
        }
    }

    private static long number(Statement statement, String sql, int column) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(column);
        }
    }
}
