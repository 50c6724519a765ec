package dev.migration.dialect.postgresql;

import dev.migration.dialect.ReadOnlyReason;
import dev.migration.dialect.ReadOnlyReason.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Why a server or a session takes no changes. A standby lets its sessions begin read-only, so it is asked for first. */
final class PostgresqlWriteAccess {

    private PostgresqlWriteAccess() {}

    static Optional<ReadOnlyReason> readOnlyReason(Connection connection) throws SQLException {
        if (truth(connection, "select pg_is_in_recovery()")) {
            return reason(Kind.STANDBY, "it is a standby, which takes changes only from the server that it follows");
        }
        if (connection.isReadOnly()) {
            return reason(Kind.CONNECTION, "the connection is set to read only");
        }
        return truth(connection, "select current_setting('transaction_read_only') = 'on'")
                ? reason(
                        Kind.CONNECTION,
                        "sessions of this user in this database begin as read-only (`default_transaction_read_only`)")
                : Optional.empty();
    }

    private static Optional<ReadOnlyReason> reason(Kind kind, String description) {
        return Optional.of(new ReadOnlyReason(kind, description));
    }

    private static boolean truth(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
