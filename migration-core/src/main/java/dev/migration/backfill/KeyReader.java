package dev.migration.backfill;

import dev.migration.schema.QualifiedName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads keys whose values can be written into a statement again, as exactly what they are. */
record KeyReader(QualifiedName table) implements RowMapper<Key> {

    @Override
    public Key mapRow(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<Object> values = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            Object value = value(row, column, row.getObject(column));
            if (value == null) {
                throw new UnusableKeyException(
                        table,
                        columns.getColumnLabel(column),
                        columns.getColumnTypeName(column),
                        row.getObject(column));
            }
            values.add(value);
        }
        return new Key(values);
    }

    private static @Nullable Object value(ResultSet row, int column, @Nullable Object value) throws SQLException {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigInteger.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger || value instanceof BigDecimal || value instanceof UUID) {
            return value;
        }
        if (value instanceof String || value instanceof byte[]) {
            return value;
        }
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        if (value instanceof OffsetDateTime) {
            return value;
        }
        return value == null ? null : moment(row, column, value);
    }

    /** Drivers read a timestamp in the time zone of this process, which has hours that do not exist. */
    private static @Nullable Object moment(ResultSet row, int column, Object value) throws SQLException {
        boolean isMoment = value instanceof Timestamp
                || value instanceof LocalDateTime
                || value.getClass().getSimpleName().startsWith("TIMESTAMP");
        if (!isMoment) {
            return null;
        }
        String type = row.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT);
        if (type.equals("timestamptz") || type.endsWith("with time zone")) {
            return row.getObject(column, OffsetDateTime.class);
        }
        try {
            return row.getObject(column, LocalDateTime.class);
        } catch (SQLException withoutJavaTime) {
            return row.getTimestamp(column).toLocalDateTime();
        }
    }
}
