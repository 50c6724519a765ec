package dev.migration.diff.conformance;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.ColumnAspect;
import dev.migration.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Alembic does not see of types: it compares the first word, then measures and further words only where both have as
 * many; and a type that SQLAlchemy does not know equals every other.
 */
final class TypeRule {

    private static final Pattern TOKEN = Pattern.compile("[\\w\\-_]+|\\(.+?\\)");

    /** SQLAlchemy says "Did not recognize type" of them. */
    private static final Set<String> UNKNOWN =
            Set.of("xml", "point", "line", "lseg", "box", "path", "polygon", "circle");

    private static final PostgresqlDialect DIALECT = new PostgresqlDialect();

    private TypeRule() {}

    static boolean isOverlooked(AlterColumn alter) {
        boolean isTypeOnly = alter.asModification().changes().aspects().equals(Set.of(ColumnAspect.TYPE));
        String from = text(alter.from().type());
        String to = text(alter.to().type());
        return isTypeOnly && (isUnknown(from) || isUnknown(to) || differsInNumber(from, to));
    }

    private static boolean isUnknown(String type) {
        return UNKNOWN.contains(words(type).get(0));
    }

    private static boolean differsInNumber(String from, String to) {
        List<String> first = words(from);
        List<String> second = words(to);
        return first.get(0).equals(second.get(0))
                && (first.size() != second.size()
                        || measures(from).size() != measures(to).size());
    }

    private static List<String> words(String type) {
        return tokens(type).stream().filter(it -> !it.startsWith("(")).toList();
    }

    private static List<String> measures(String type) {
        return tokens(type).stream()
                .filter(it -> it.startsWith("("))
                .flatMap(it -> List.of(it.split(",")).stream())
                .toList();
    }

    private static List<String> tokens(String type) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(type);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static String text(ColumnType type) {
        return NormalText.type(DIALECT.type(type)).toLowerCase(Locale.ROOT);
    }
}
