package dev.migration.dialect;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as a database spells it, taken apart: {@code VARCHAR(20) FOR BIT DATA} is the words {@code varchar for bit data}
 * with the measure 20.
 *
 * @param words in lower case, with single blanks
 */
public record TypeText(String words, List<Integer> measures) {

    private static final Pattern MEASURES = Pattern.compile("\\(\\s*(\\d+)\\s*(?:,\\s*(-?\\d+)\\s*)?\\)");

    public TypeText {
        measures = List.copyOf(measures);
    }

    public static TypeText of(String text) {
        Matcher matcher = MEASURES.matcher(text);
        if (!matcher.find()) {
            return new TypeText(words(text), List.of());
        }
        String words = words(text.substring(0, matcher.start()) + " " + text.substring(matcher.end()));
        String second = matcher.group(2);
        // Digits after the point that are none are not worth a word.
        return second == null || second.equals("0")
                ? new TypeText(words, List.of(Integer.valueOf(matcher.group(1))))
                : new TypeText(words, List.of(Integer.valueOf(matcher.group(1)), Integer.valueOf(second)));
    }

    private static String words(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    public TypeText named(String otherWords) {
        return new TypeText(otherWords, measures);
    }

    /** The same without its measures. */
    public TypeText unmeasured() {
        return new TypeText(words, List.of());
    }
}
