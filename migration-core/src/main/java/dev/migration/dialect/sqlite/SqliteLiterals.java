package dev.migration.dialect.sqlite;

import dev.migration.dialect.Literals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Values as SQLite writes them: dates and times are text, true is one. */
final class SqliteLiterals extends Literals {

    @Override
    protected String bool(boolean value) {
        return value ? "1" : "0";
    }

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
}
