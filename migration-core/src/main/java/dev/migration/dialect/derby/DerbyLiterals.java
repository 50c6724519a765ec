package dev.migration.dialect.derby;

import dev.migration.dialect.Literals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Values as Derby writes them: dates and times are calls, and a UUID is its sixteen bytes. */
final class DerbyLiterals extends Literals {

    @Override
    protected String uuid(UUID value) {
        return bytes(value.toString().replace("-", ""));
    }

    @Override
    protected String date(LocalDate value) {
        return "date('" + value + "')";
    }

    @Override
    protected String time(LocalTime value) {
        return "time(" + super.time(value).substring("time ".length()) + ")";
    }

    @Override
    protected String timestamp(LocalDateTime value) {
        return "timestamp('" + text(value) + "')";
    }
}
