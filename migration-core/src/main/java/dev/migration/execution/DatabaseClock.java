package dev.migration.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The time of a database as an instant. */
final class DatabaseClock {

    private DatabaseClock() {}

    /** Reads the first column: with its zone where the database gives one, else as if it were UTC, the same for everyone. */
    static Instant instant(ResultSet row) throws SQLException {
        try {
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException withoutZone) {
            return UtcTimestamp.read(row, 1);
        }
    }
}
