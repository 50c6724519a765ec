package dev.migration.dialect.postgresql;

import dev.migration.dialect.SessionSettings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * As whom the session acts, and all parameters that it has set; see <a
 * href="https://www.postgresql.org/docs/current/view-pg-settings.html">pg_settings</a>. Left as they are: parameters that begin with a
 * prefix of the user's, which no view shows, so that {@code RESET ALL} would lose what the application has set of them; and what
 * cannot be set once a transaction has begun.
 */
final class PostgresqlSettings implements SessionSettings {

    private static final String SET =
            """
            select name, setting from pg_catalog.pg_settings \
            where source = 'session' and context in ('user', 'superuser') and name not like 'transaction\\_%'""";

    private static final String READ =
            """
            select pg_catalog.current_setting('session_authorization'), pg_catalog.current_setting('role'), \
            (select coalesce(pg_catalog.json_object_agg(name, setting order by name)::text, '{}') from (%s) as now)"""
                    .formatted(SET);

    /** Sorted, so that all are read before the first is set. What had not been set is set to nothing, which is its default. */
    private static final String RESTORE =
            """
            select pg_catalog.set_config('session_authorization', ?, false) \
            where pg_catalog.current_setting('session_authorization') <> ?;
            select pg_catalog.set_config('role', ?, false) where pg_catalog.current_setting('role') <> ?;
            select pg_catalog.set_config(name, value, false) from (\
            select coalesce(key, name) as name, value from (%s) as now \
            full join pg_catalog.json_each_text(?::json) as before on key = name \
            where setting is distinct from value order by 1) as other"""
                    .formatted(SET);

    @Override
    public Snapshot read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(READ)) {
            row.next();
            return new Parameters(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private record Parameters(String user, String role, String values) implements Snapshot {

        /** In one round trip. */
        @Override
        public void restore(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(RESTORE)) {
                statement.setString(1, user);
                statement.setString(2, user);
                statement.setString(3, role);
                statement.setString(4, role);
                statement.setString(5, values);
                statement.execute();
            }
        }
    }
}
