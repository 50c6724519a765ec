package dev.migration.render;

import java.util.List;
import java.util.stream.Collectors;

/** Text as a literal of Java: a text block where it has several lines. */
final class JavaText {

    private static final String INDENT = "        ";

    private JavaText() {}

    static String literal(String text) {
        return text.contains("\n") && !text.contains("\r") ? block(text) : '"' + escaped(text, true) + '"';
    }

    /** The lines of a comment. A backslash before a u would be read as the character of a number, even there. */
    static List<String> comment(String text) {
        return text.lines()
                .map(it -> it.isBlank() ? "//" : "// " + it.replaceAll("(\\\\+)(?=u)", "$1$1"))
                .toList();
    }

    /** The end of the block stands alone where it has to say how far the lines are indented. */
    private static String block(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        boolean isIndented =
                lines.stream().filter(it -> !it.isEmpty()).allMatch(it -> Character.isWhitespace(it.charAt(0)));
        String body = lines.stream()
                .map(it -> it.isEmpty() ? "" : INDENT + blockLine(it))
                .collect(Collectors.joining("\n"));
        boolean endsWithBreak = text.endsWith("\n");
        String end = endsWithBreak ? INDENT : isIndented ? "\\\n" + INDENT : "";
        return "\"\"\"\n" + body + end + "\"\"\"";
    }

    /** Blanks at the end of a line would be taken away, and quotes there would end the block. */
    private static String blockLine(String line) {
        String head = line.replaceAll("\"+$", "");
        String quotes = "\\\"".repeat(line.length() - head.length());
        String escaped = escaped(head, false).replace("\"\"\"", "\\\"\\\"\\\"") + quotes;
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    private static String escaped(String text, boolean withQuotes) {
        StringBuilder escaped = new StringBuilder();
        for (char character : text.toCharArray()) {
            escaped.append(
                    switch (character) {
                        case '\\' -> "\\\\";
                        case '"' -> withQuotes ? "\\\"" : "\"";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        case '\t' -> "\\t";
                        default ->
                            needsEscape(character)
                                    ? "\\u"
                                            + Integer.toHexString(0x10000 | character)
                                                    .substring(1)
                                    : String.valueOf(character);
                    });
        }
        return escaped.toString();
    }

    private static boolean needsEscape(char character) {
        return Character.isISOControl(character)
                || Character.isSurrogate(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR;
    }
}
