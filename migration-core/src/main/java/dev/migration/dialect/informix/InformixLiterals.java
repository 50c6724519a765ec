package dev.migration.dialect.informix;

import dev.migration.dialect.Literals;
import dev.migration.dialect.UnwritableValueException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;

/** Values as Informix writes them. */
final class InformixLiterals extends Literals {

    @Override
    protected String bool(boolean value) {
        return value ? "'t'" : "'f'";
    }

    /** There is no way to write them. */
    @Override
    protected String bytes(String hex) {
        throw new UnwritableValueException(HexFormat.of().parseHex(hex));
    }

    /** By its numbers, as the order of text depends on the locale. */
    @Override
    protected String date(LocalDate value) {
        return "mdy(%d, %d, %d)".formatted(value.getMonthValue(), value.getDayOfMonth(), value.getYear());
    }

    @Override
    protected String time(LocalTime value) {
        String text = super.time(value);
        return "datetime (" + text.substring("time '".length(), text.length() - 1) + ") hour to second";
    }

    @Override
    protected String timestamp(LocalDateTime value) {
        LocalDateTime whole = value.withNano(value.getNano() / 10_000 * 10_000);
        return "datetime (" + text(whole) + ") year to " + (whole.getNano() == 0 ? "second" : "fraction(5)");
    }
}
