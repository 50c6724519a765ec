package dev.migration.dialect.mysql;

import dev.migration.dialect.SessionSettings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The database, and the variables that dumps and scripts change. The limits of statements are seen to elsewhere. MySQL's driver does not hear
 * of {@code use}, and would not send what it thinks is so already.
 */
final class MysqlSettings implements SessionSettings {

    /** The collation after the character set, which changes it. */
    private static final List<String> VARIABLES = List.of(
            "sql_mode",
            "foreign_key_checks",
            "unique_checks",
            "sql_safe_updates",
            "sql_notes",
            "time_zone",
            "group_concat_max_len",
            "character_set_client",
            "character_set_results",
            "character_set_connection",
            "collation_connection");

    private static final String READ =
            VARIABLES.stream().map("@@session."::concat).collect(Collectors.joining(", ", "select database(), ", ""));

    private static final String RESTORE =
            VARIABLES.stream().map(it -> "session " + it + " = ?").collect(Collectors.joining(", ", "set ", ""));

    @Override
    public Snapshot read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(READ)) {
            row.next();
            List<@Nullable Object> values = new ArrayList<>();
            for (int column = 2; column <= VARIABLES.size() + 1; column++) {
                values.add(row.getObject(column));
            }
            return new Variables(row.getString(1), Collections.unmodifiableList(values));
        }
    }

    private record Variables(@Nullable String database, List<@Nullable Object> values) implements Snapshot {

        @Override
        public void restore(Connection connection) throws SQLException {
            if (database != null) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("use `" + database.replace("`", "``") + "`");
                }
            }
            try (PreparedStatement statement = connection.prepareStatement(RESTORE)) {
                for (int position = 1; position <= values.size(); position++) {
                    statement.setObject(position, values.get(position - 1));
                }
                statement.execute();
            }
        }
    }
}
