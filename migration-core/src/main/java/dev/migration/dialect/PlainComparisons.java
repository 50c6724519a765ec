package dev.migration.dialect;

import java.util.ArrayList;
import java.util.List;

/** Comparisons in one way of those that there are: {@code <>} for {@code !=}, two comparisons for {@code between}. */
final class PlainComparisons {

    private PlainComparisons() {}

    /** @param words without parentheses */
    static List<String> of(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            boolean isUnequal = word.equals("=")
                    && !plain.isEmpty()
                    && plain.get(plain.size() - 1).equals("!");
            if (isUnequal) {
                plain.set(plain.size() - 1, "<");
            }
            plain.add(isUnequal ? ">" : word);
        }
        return withoutBetween(plain);
    }

    /** {@code x between a and b} is {@code x >= a and x <= b}, where x and a are one word each. */
    private static List<String> withoutBetween(List<String> words) {
        List<String> plain = new ArrayList<>(words);
        int between = plain.indexOf("between");
        while (between > 0
                && between + 3 < plain.size()
                && plain.get(between + 2).equals("and")) {
            String subject = plain.get(between - 1);
            plain.remove(between);
            plain.addAll(between, List.of(">", "="));
            plain.addAll(between + 4, List.of(subject, "<", "="));
            between = plain.indexOf("between");
        }
        return plain;
    }
}
