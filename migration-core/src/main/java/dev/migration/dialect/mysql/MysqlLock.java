package dev.migration.dialect.mysql;

import dev.migration.dialect.LockSession;
import dev.migration.dialect.SessionLock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** A lock by name, which the server gives to one session at a time: {@code GET_LOCK}. */
final class MysqlLock implements SessionLock {

    private static final int LONGEST_NAME = 64;

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        return truth(connection, "select get_lock(?, 0)", name);
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        truth(connection, "select release_lock(?)", name);
    }

    @Override
    public boolean isHeld(Connection connection, String name) throws SQLException {
        return truth(connection, "select is_used_lock(?) = connection_id()", name);
    }

    @Override
    public Optional<LockSession> holder(Connection connection, String name) throws SQLException {
        // The list of processes has only those of the same user, where a user has no right to see more.
        String sql = "select held.id, p.user, p.host, p.time from (select is_used_lock(?) as id) held"
                + " left join information_schema.processlist p on p.id = held.id where held.id is not null";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, lockName(name));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(describe(row)) : Optional.empty();
            }
        }
    }

    @Override
    public String ownNumber() {
        return "connection_id()";
    }

    private static LockSession describe(ResultSet row) throws SQLException {
        if (row.getString(2) == null) {
            return new LockSession(row.getLong(1), "connection %d".formatted(row.getLong(1)));
        }
        String description = "connection %d of user '%s', from %s, in its present state for %d s"
                .formatted(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
        return new LockSession(row.getLong(1), description);
    }

    private static boolean truth(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, lockName(name));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) == 1;
            }
        }
    }

    /** The name itself, or its digest where it is too long; the server compares without regard to case. */
    static String lockName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() <= LONGEST_NAME) {
            return lower;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(lower.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
