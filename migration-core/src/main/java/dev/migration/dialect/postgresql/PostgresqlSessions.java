package dev.migration.dialect.postgresql;

import dev.migration.dialect.ServerSessions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Sessions by the process that serves them and when it started, since the numbers of processes come again. */
final class PostgresqlSessions implements ServerSessions {

    private static final String IDENTITY = "pid || '@' || (extract(epoch from backend_start) * 1000000)::bigint";

    @Override
    public String own(Connection connection) throws SQLException {
        String sql = "select " + IDENTITY + " from pg_stat_activity where pid = pg_backend_pid()";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public boolean isWorking(Connection connection, String session) throws SQLException {
        String sql = "select 1 from pg_stat_activity where " + IDENTITY + " = ? and state is distinct from 'idle'";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, session);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
