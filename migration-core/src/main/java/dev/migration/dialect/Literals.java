package dev.migration.dialect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/** How values are written in SQL, after the standard; dialects override the kinds that they write otherwise. */
public class Literals {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final DateTimeFormatter FRACTIONAL_TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSSSS");

    /** The value as SQL. */
    public final String of(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return scalar(value);
        }
        if (value instanceof byte[] bytes) {
            return bytes(HexFormat.of().formatHex(bytes));
        }
        if (value instanceof UUID uuid) {
            return uuid(uuid);
        }
        return value instanceof CharSequence || value instanceof Character || value instanceof Enum<?>
                ? string(value.toString())
                : temporal(value);
    }

    public String string(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    protected String bool(boolean value) {
        return value ? "true" : "false";
    }

    protected String bytes(String hex) {
        return "x'" + hex + "'";
    }

    protected String uuid(UUID value) {
        return string(value.toString());
    }

    protected String date(LocalDate value) {
        return "date '" + value + "'";
    }

    protected String time(LocalTime value) {
        return "time '" + DateTimeFormatter.ISO_LOCAL_TIME.format(value.withNano(0)) + "'";
    }

    protected String timestamp(LocalDateTime value) {
        return "timestamp '" + text(value) + "'";
    }

    /** A moment; in UTC where the database keeps no zone. */
    protected String moment(OffsetDateTime value) {
        return timestamp(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }

    /** Date and time as databases read it, with as many digits of the second as there are. */
    protected static String text(LocalDateTime value) {
        return value.getNano() == 0
                ? TIMESTAMP.format(value)
                : FRACTIONAL_TIMESTAMP.format(value).replaceAll("0+$", "");
    }

    private String scalar(Object value) {
        if (value instanceof Boolean flag) {
            return bool(flag);
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private String temporal(Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof LocalTime time) {
            return time(time);
        }
        if (value instanceof LocalDateTime timestamp) {
            return timestamp(timestamp);
        }
        if (value instanceof Instant instant) {
            return moment(instant.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof OffsetDateTime moment) {
            return moment(moment);
        }
        throw new UnwritableValueException(value);
    }
}
