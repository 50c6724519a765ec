package dev.migration.execution;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;

/** A moment as a timestamp without a zone, in UTC, for every driver: Derby's knows nothing of {@code java.time}. */
record UtcTimestamp(Instant instant) implements SqlTypeValue {

    UtcTimestamp {
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void setTypeValue(PreparedStatement statement, int index, int sqlType, @Nullable String typeName)
            throws SQLException {
        try {
            statement.setObject(index, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } catch (SQLException withoutJavaTime) {
            statement.setTimestamp(index, Timestamp.from(instant), utc());
        }
    }

    /** The moment in a column that is not null. */
    static Instant read(ResultSet row, int column) throws SQLException {
        try {
            return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        } catch (SQLException withoutJavaTime) {
            return row.getTimestamp(column, utc()).toInstant();
        }
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
