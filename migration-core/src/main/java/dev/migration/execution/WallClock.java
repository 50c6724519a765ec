package dev.migration.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.jdbc.core.SqlTypeValue;

/** Date and time without a zone, as a column holds it, whatever the zone of this process. */
final class WallClock {

    private WallClock() {}

    static Optional<LocalDateTime> read(ResultSet row, int column) throws SQLException {
        try {
            return Optional.ofNullable(row.getObject(column, LocalDateTime.class));
        } catch (SQLException unknownClass) {
            // Derby's driver knows nothing of java.time.
            Timestamp timestamp = row.getTimestamp(column, utc());
            return Optional.ofNullable(timestamp).map(it -> LocalDateTime.ofInstant(it.toInstant(), ZoneOffset.UTC));
        }
    }

    /** As a parameter of a statement. */
    static SqlTypeValue parameter(LocalDateTime time) {
        return (statement, position, type, typeName) -> {
            try {
                statement.setObject(position, time);
            } catch (SQLException unknownClass) {
                statement.setTimestamp(position, Timestamp.from(time.toInstant(ZoneOffset.UTC)), utc());
            }
        };
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    }
}
