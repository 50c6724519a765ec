package dev.migration.dialect.mysql;

import dev.migration.dialect.ServerSessions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Sessions by the number of their connection. Everybody sees those of the same user. */
final class MysqlSessions implements ServerSessions {

    @Override
    public String own(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select connection_id()")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public boolean isWorking(Connection connection, String session) throws SQLException {
        // After the server was started again, the number may be another session's; one that sleeps sends nothing.
        String sql = "select 1 from information_schema.processlist where id = ? and command <> 'Sleep'";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, session);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
