package dev.migration.backfill;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The key of one row, as a text that keeps the types of its values: each is a letter for its type, how long it is, a colon,
 * the value and a semicolon, without which some databases would take away the blanks at its end.
 */
record Key(List<Object> values) {

    Key {
        values = List.copyOf(values);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        values.forEach(it -> append(text, it));
        return text.toString();
    }

    static Key parse(String text) {
        List<Object> values = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            int colon = text.indexOf(':', place);
            int end = colon + 1 + Integer.parseInt(text.substring(place + 1, colon));
            values.add(value(text.charAt(place), text.substring(colon + 1, end)));
            place = end + 1;
        }
        return new Key(values);
    }

    private static void append(StringBuilder text, Object value) {
        String written =
                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : AsciiText.of(value.toString());
        text.append(letter(value))
                .append(written.length())
                .append(':')
                .append(written)
                .append(';');
    }

    private static char letter(Object value) {
        if (value instanceof BigDecimal) {
            return 'n';
        }
        if (value instanceof Number) {
            return 'i';
        }
        if (value instanceof UUID) {
            return 'u';
        }
        if (value instanceof byte[]) {
            return 'b';
        }
        if (value instanceof LocalDate) {
            return 'd';
        }
        if (value instanceof LocalDateTime) {
            return 't';
        }
        return value instanceof OffsetDateTime ? 'z' : 's';
    }

    private static Object value(char letter, String written) {
        return switch (letter) {
            case 'n' -> new BigDecimal(written);
            case 'i' -> new BigInteger(written);
            case 'u' -> UUID.fromString(written);
            case 'b' -> HexFormat.of().parseHex(written);
            case 'd' -> LocalDate.parse(written);
            case 't' -> LocalDateTime.parse(written);
            case 'z' -> OffsetDateTime.parse(written);
            default -> AsciiText.read(written);
        };
    }
}
