package dev.migration.dialect.postgresql;

import dev.migration.dialect.LockSession;
import dev.migration.dialect.LockSight;
import dev.migration.dialect.SessionLock;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * An advisory lock of the session, under a number derived from the lock's name. Polled rather than waited for: a session
 * that waits holds a snapshot, on which {@code create index concurrently} would wait in turn.
 */
final class PostgresqlLock implements SessionLock {

    // pg_locks shows the two halves of the number, and objsubid 1 for locks under one number.
    private static final String HELD =
            """
            l.locktype = 'advisory' and l.granted and l.objsubid = 1
            and l.database = (select oid from pg_database where datname = current_database())
            and (l.classid::bigint << 32 | l.objid::bigint) = ?
            """;

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        return truth(connection, "select pg_try_advisory_lock(?)", name);
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        truth(connection, "select pg_advisory_unlock(?)", name);
    }

    @Override
    public boolean isHeld(Connection connection, String name) throws SQLException {
        return truth(
                connection,
                "select exists (select 1 from pg_locks l where l.pid = pg_backend_pid() and " + HELD + ")",
                name);
    }

    @Override
    public Optional<LockSession> holder(Connection connection, String name) throws SQLException {
        String select = "select a.pid, a.application_name, coalesce(a.client_addr::text, 'local'), "
                + "extract(epoch from clock_timestamp() - a.backend_start)::bigint "
                + "from pg_locks l join pg_stat_activity a on a.pid = l.pid where ";
        try (PreparedStatement statement = connection.prepareStatement(select + HELD)) {
            statement.setLong(1, key(name));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(describe(row)) : Optional.empty();
            }
        }
    }

    @Override
    public String ownNumber() {
        return "pg_backend_pid()";
    }

    @Override
    public boolean belongsToDatabase() {
        return true;
    }

    /**
     * Nobody can share a lock that a session has for itself alone. {@code pg_locks} would also tell whose it is, and takes
     * half a millisecond or more each time, since every change of the catalog has it planned anew.
     */
    @Override
    public Optional<LockSight> sight(String name) {
        return Optional.of(new LockSight("not pg_try_advisory_xact_lock_shared(?)", List.of(key(name))));
    }

    private static LockSession describe(ResultSet row) throws SQLException {
        String description = "process %d, application '%s', from %s, connected for %d s"
                .formatted(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
        return new LockSession(row.getLong(1), description);
    }

    private static boolean truth(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key(name));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The first eight bytes of the name's digest: the same in every process and every release. */
    static long key(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("migration:" + name).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
