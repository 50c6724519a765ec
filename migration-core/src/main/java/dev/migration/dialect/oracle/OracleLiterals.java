package dev.migration.dialect.oracle;

import dev.migration.dialect.Literals;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Values as Oracle writes them. */
final class OracleLiterals extends Literals {

    @Override
    protected String bool(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    protected String bytes(String hex) {
        return "hextoraw('" + hex + "')";
    }

    @Override
    protected String uuid(UUID value) {
        return bytes(value.toString().replace("-", ""));
    }

    @Override
    protected String time(LocalTime value) {
        return timestamp(value.withNano(0).atDate(LocalDate.EPOCH));
    }

    @Override
    protected String moment(OffsetDateTime value) {
        return "timestamp '" + text(value.toLocalDateTime()) + " "
                + value.getOffset().getId().replace("Z", "+00:00") + "'";
    }
}
