package dev.migration.backfill;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any text in the characters that every database keeps, whatever its encoding: the others are written as in Java. */
final class AsciiText {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private AsciiText() {}

    static String of(String text) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(it -> {
            if (it < ' ' || it > '~' || it == '\\') {
                written.append("\\u").append(HexFormat.of().toHexDigits((char) it));
            } else {
                written.append((char) it);
            }
        });
        return written.toString();
    }

    static String read(String written) {
        return ESCAPED.matcher(written)
                .replaceAll(it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }
}
