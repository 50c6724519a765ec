package dev.migration.dialect.sqlserver;

import dev.migration.dialect.Literals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Values as SQL Server writes them: text that is not plain ASCII is national. */
final class SqlServerLiterals extends Literals {

    @Override
    public String string(String text) {
        boolean ascii = text.chars().allMatch(it -> it < 128);
        return ascii ? super.string(text) : "N" + super.string(text);
    }

    @Override
    protected String bool(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    protected String bytes(String hex) {
        return "0x" + hex;
    }

    @Override
    protected String date(LocalDate value) {
        return string(value.toString());
    }

    @Override
    protected String time(LocalTime value) {
        return super.time(value).substring("time ".length());
    }

    /** With the {@code T}, which reads the same under every language setting. */
    @Override
    protected String timestamp(LocalDateTime value) {
        return string(text(value).replace(' ', 'T'));
    }

    @Override
    protected String moment(OffsetDateTime value) {
        return string(text(value.toLocalDateTime()).replace(' ', 'T') + value.getOffset());
    }
}
