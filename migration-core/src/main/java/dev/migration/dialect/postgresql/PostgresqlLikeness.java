package dev.migration.dialect.postgresql;

import dev.migration.dialect.SqlLikeness;
import dev.migration.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sees through what PostgreSQL makes of an expression: casts to the type that a thing has anyway, {@code IN} as
 * {@code = ANY (ARRAY[...])}, {@code BETWEEN} as two comparisons, {@code LIKE} as {@code ~~}.
 */
final class PostgresqlLikeness extends SqlLikeness {

    private static final Map<List<String>, List<String>> OPERATORS = Map.of(
            List.of("!", "~", "~"), List.of("not", "like"),
            List.of("~", "~"), List.of("like"),
            List.of("!", "="), List.of("<", ">"));

    /** Words that go on a type's name. */
    private static final Set<String> TYPE_WORDS = Set.of("varying", "precision", "with", "without", "time", "zone");

    PostgresqlLikeness(SqlSyntax syntax) {
        super(syntax);
    }

    @Override
    protected List<String> canonical(List<String> words) {
        return super.canonical(comparisons(lists(operators(withoutCasts(words)))));
    }

    private static List<String> withoutCasts(List<String> words) {
        List<String> kept = new ArrayList<>();
        int place = 0;
        while (place < words.size()) {
            if (isAt(words, place, ":", ":")) {
                place = afterType(words, place + 2);
            } else {
                kept.add(words.get(place));
                place++;
            }
        }
        return kept;
    }

    private static int afterType(List<String> words, int start) {
        int place = start + 1;
        while (place < words.size()
                && (TYPE_WORDS.contains(words.get(place)) || words.get(place).equals("."))) {
            place += words.get(place).equals(".") ? 2 : 1;
        }
        if (place < words.size() && words.get(place).equals("(")) {
            place = words.subList(place, words.size()).indexOf(")") + place + 1;
        }
        while (place < words.size() && TYPE_WORDS.contains(words.get(place))) {
            place++;
        }
        while (isAt(words, place, "[", "]")) {
            place += 2;
        }
        return place;
    }

    private static List<String> operators(List<String> words) {
        List<String> kept = new ArrayList<>();
        int place = 0;
        while (place < words.size()) {
            int length = 1;
            List<String> plain = List.of(words.get(place));
            for (int wide = 3; wide > 1 && length == 1; wide--) {
                List<String> here = words.subList(place, Math.min(place + wide, words.size()));
                if (OPERATORS.containsKey(here)) {
                    plain = OPERATORS.getOrDefault(here, here);
                    length = here.size();
                }
            }
            kept.addAll(plain);
            place += length;
        }
        return kept;
    }

    /** {@code = any (array[a, b])} is {@code in (a, b)}; {@code <> all} is {@code not in}. */
    private static List<String> lists(List<String> words) {
        List<String> kept = new ArrayList<>();
        int place = 0;
        while (place < words.size()) {
            if (isAt(words, place, "=", "any")) {
                kept.add("in");
                place += 2;
            } else if (isAt(words, place, "<", ">", "all")) {
                kept.addAll(List.of("not", "in"));
                place += 3;
            } else {
                kept.add(words.get(place));
                place++;
            }
        }
        kept.removeIf(it -> it.equals("array") || it.equals("[") || it.equals("]"));
        return kept;
    }

    /** {@code x between a and b} is {@code x >= a and x <= b}, where x is one word. */
    private static List<String> comparisons(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        kept.removeIf(it -> it.equals("(") || it.equals(")"));
        int between = kept.indexOf("between");
        while (between > 0 && between + 3 < kept.size() && kept.get(between + 2).equals("and")) {
            String subject = kept.get(between - 1);
            kept.remove(between);
            kept.addAll(between, List.of(">", "="));
            kept.addAll(between + 4, List.of(subject, "<", "="));
            between = kept.indexOf("between");
        }
        return kept;
    }

    private static boolean isAt(List<String> words, int place, String... wanted) {
        return place + wanted.length <= words.size()
                && words.subList(place, place + wanted.length).equals(List.of(wanted));
    }
}
