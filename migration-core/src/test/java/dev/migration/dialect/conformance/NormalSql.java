package dev.migration.dialect.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements in one spelling, so that only what means something makes a difference. */
final class NormalSql {

    private static final Pattern PIECE =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|\\[[^\\]0-9][^\\]]*\\]|[^'\"`\\[]+|\\[");

    private static final Pattern TABLE_RULE =
            Pattern.compile("(?s)(constraint \\S+ )?(primary key|foreign key|unique|check|exclude)\\b.*");

    private NormalSql() {}

    static String of(String sql, boolean caseMatters) {
        StringBuilder text = new StringBuilder();
        Matcher piece = PIECE.matcher(sql);
        while (piece.find()) {
            text.append(normal(piece.group(), caseMatters));
        }
        String spaced = spaced(text.toString());
        return spaced.startsWith("create table") || spaced.matches("create \\w+( \\w+)? table.*")
                ? table(spaced)
                : spaced;
    }

    private static String normal(String piece, boolean caseMatters) {
        char first = piece.charAt(0);
        if (first == '\'') {
            return piece;
        }
        if (first == '"' || first == '`' || first == '[' && piece.length() > 1) {
            String name = piece.substring(1, piece.length() - 1);
            String plain = caseMatters ? "[a-z_][a-z0-9_]*" : "[A-Za-z_][A-Za-z0-9_]*";
            return name.matches(plain) ? name.toLowerCase(Locale.ROOT) : "\"" + name + "\"";
        }
        return piece.toLowerCase(Locale.ROOT);
    }

    /** One blank between words, none beside parentheses and commas; text in quotes as it is but for line ends. */
    private static String spaced(String sql) {
        return sql.replaceAll("\\s+", " ").replaceAll(" ?([(),=]) ?", "$1").strip();
    }

    /** The columns in order, then the constraints sorted. */
    private static String table(String sql) {
        int open = sql.indexOf('(');
        int close = closing(sql, open);
        if (open < 0 || close < 0) {
            return sql;
        }
        List<String> items = items(sql.substring(open + 1, close));
        List<String> sorted = new ArrayList<>(
                items.stream().filter(it -> !TABLE_RULE.matcher(it).matches()).toList());
        items.stream()
                .filter(it -> TABLE_RULE.matcher(it).matches())
                .sorted(Comparator.naturalOrder())
                .forEach(sorted::add);
        return sql.substring(0, open + 1) + String.join(",", sorted) + sql.substring(close);
    }

    private static int closing(String sql, int open) {
        int depth = 0;
        for (int index = Math.max(open, 0); index < sql.length(); index++) {
            depth += sql.charAt(index) == '(' ? 1 : sql.charAt(index) == ')' ? -1 : 0;
            if (depth == 0 && sql.charAt(index) == ')') {
                return index;
            }
        }
        return -1;
    }

    /** What stands between the commas that are in no parentheses. */
    static List<String> items(String body) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int index = 0; index < body.length(); index++) {
            char character = body.charAt(index);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && depth == 0) {
                items.add(body.substring(start, index));
                start = index + 1;
            }
        }
        items.add(body.substring(start));
        return items;
    }
}
