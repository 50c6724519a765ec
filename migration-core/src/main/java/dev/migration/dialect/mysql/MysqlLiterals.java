package dev.migration.dialect.mysql;

import dev.migration.dialect.Literals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Values as MySQL writes them. */
public class MysqlLiterals extends Literals {

    // A backslash begins an escape sequence, unless the server runs with NO_BACKSLASH_ESCAPES, which nobody does.
    @Override
    public String string(String text) {
        return super.string(text.replace("\\", "\\\\"));
    }

    // Only text, not "date '...'", can be the default of a column.
    @Override
    protected String date(LocalDate value) {
        return string(value.toString());
    }

    @Override
    protected String time(LocalTime value) {
        return super.time(value).substring("time ".length());
    }

    @Override
    protected String timestamp(LocalDateTime value) {
        return string(text(value));
    }

    /** As the sixteen bytes that the column holds. */
    @Override
    protected String uuid(UUID value) {
        return "x'" + value.toString().replace("-", "") + "'";
    }
}
