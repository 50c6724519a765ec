package dev.migration.dialect.sqlite;

import dev.migration.dialect.SessionSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The <a href="https://www.sqlite.org/pragma.html">pragmas</a> of a connection by which it lets rows in that others would not. */
final class SqliteSettings implements SessionSettings {

    private static final List<String> PRAGMAS =
            List.of("foreign_keys", "ignore_check_constraints", "recursive_triggers", "legacy_alter_table");

    @Override
    public Snapshot read(Connection connection) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String pragma : PRAGMAS) {
                try (ResultSet row = statement.executeQuery("pragma " + pragma)) {
                    if (row.next()) {
                        values.put(pragma, row.getString(1));
                    }
                }
            }
        }
        return new Pragmas(values);
    }

    private record Pragmas(Map<String, String> values) implements Snapshot {

        @Override
        public void restore(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (Map.Entry<String, String> pragma : values.entrySet()) {
                    statement.execute("pragma " + pragma.getKey() + " = " + pragma.getValue());
                }
            }
        }

        /** {@code foreign_keys} has no effect there. */
        @Override
        public boolean isRestoredWithinTransaction() {
            return false;
        }
    }
}
