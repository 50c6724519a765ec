package dev.migration.cli;

import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, collections, strings, numbers, booleans and {@code null} as indented JSON. Durations are milliseconds, as in
 * the endpoint; everything else is written as its text.
 */
final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String write(@Nullable Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.toString();
    }

    private void value(@Nullable Object value, String line) {
        if (value instanceof Optional<?> optional) {
            value(optional.orElse(null), line);
        } else if (value instanceof Map<?, ?> map) {
            object(map, line);
        } else if (value instanceof Iterable<?> list) {
            array(list, line);
        } else if (value instanceof Duration duration) {
            out.append(duration.toMillis());
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map, String line) {
        out.append('{');
        String separator = line + INDENT;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            string(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), line + INDENT);
            separator = "," + line + INDENT;
        }
        out.append(map.isEmpty() ? "}" : line + "}");
    }

    private void array(Iterable<?> list, String line) {
        out.append('[');
        Iterator<?> elements = list.iterator();
        boolean isEmpty = !elements.hasNext();
        while (elements.hasNext()) {
            out.append(line).append(INDENT);
            value(elements.next(), line + INDENT);
            out.append(elements.hasNext() ? "," : "");
        }
        out.append(isEmpty ? "]" : line + "]");
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(character -> out.append(escaped((char) character)));
        out.append('"');
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                needsEscape(character)
                        ? String.format(Locale.ROOT, "\\u%04x", (int) character)
                        : String.valueOf(character);
        };
    }

    /** Control characters have to be; the others end a line where JavaScript reads it. */
    private static boolean needsEscape(char character) {
        return character < ' ' || character == 0x7f || character == 0x2028 || character == 0x2029;
    }
}
