package dev.migration.dialect.sybase;

import dev.migration.dialect.Literals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Values as ASE writes them. */
final class SybaseLiterals extends Literals {

    @Override
    protected String bool(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    protected String bytes(String hex) {
        return "0x" + hex;
    }

    @Override
    protected String uuid(UUID value) {
        return bytes(value.toString().replace("-", ""));
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
