package dev.migration.dialect.sqlserver;

import dev.migration.dialect.LockSession;
import dev.migration.dialect.SessionLock;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;

/** A lock by name that belongs to the session: {@code sp_getapplock} with owner {@code Session}. */
final class SqlServerLock implements SessionLock {

    private static final int LONGEST_NAME = 255;

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        String sql = "{? = call sp_getapplock(@Resource = ?, @LockMode = 'Exclusive', @LockOwner = 'Session', "
                + "@LockTimeout = 0)}";
        try (CallableStatement call = connection.prepareCall(sql)) {
            call.registerOutParameter(1, Types.INTEGER);
            call.setString(2, resource(name));
            call.execute();
            return call.getInt(1) >= 0;
        }
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        try (CallableStatement call =
                connection.prepareCall("{call sp_releaseapplock(@Resource = ?, @LockOwner = 'Session')}")) {
            call.setString(1, resource(name));
            call.execute();
        }
    }

    @Override
    public boolean isHeld(Connection connection, String name) throws SQLException {
        String sql = "select case when applock_mode('public', ?, 'Session') = 'Exclusive' then 1 else 0 end";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, resource(name));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) == 1;
            }
        }
    }

    // sys.dm_tran_locks shows the beginning of the name in brackets; reading it takes VIEW SERVER STATE.
    @Override
    public Optional<LockSession> holder(Connection connection, String name) throws SQLException {
        String sql =
                """
                select s.session_id, s.program_name, s.host_name, datediff(second, s.login_time, getdate())
                from sys.dm_tran_locks l join sys.dm_exec_sessions s on s.session_id = l.request_session_id
                where l.resource_type = 'APPLICATION' and l.request_status = 'GRANT'
                  and l.resource_database_id = db_id() and charindex('[' + left(?, 32) + ']', l.resource_description) > 0
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, resource(name));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(describe(row)) : Optional.empty();
            }
        }
    }

    @Override
    public String ownNumber() {
        return "@@spid";
    }

    private static LockSession describe(ResultSet row) throws SQLException {
        String description = "session %d of application '%s', from %s, connected for %d s"
                .formatted(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4));
        return new LockSession(row.getLong(1), description);
    }

    private static String resource(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 9) + "-" + name.hashCode();
    }
}
