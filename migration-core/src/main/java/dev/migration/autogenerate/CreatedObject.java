package dev.migration.autogenerate;

import dev.migration.dialect.DatabaseObject;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a statement creates by name: {@code trigger audit} of {@code create or replace trigger audit after insert ...}.
 *
 * @param word the kind of thing, in lower case
 */
record CreatedObject(String word, @Nullable String schema, String name) {

    private static final Set<String> WORDS = Set.of(
            "table",
            "view",
            "sequence",
            "index",
            "type",
            "domain",
            "function",
            "procedure",
            "aggregate",
            "trigger",
            "alias",
            "synonym",
            "extension",
            "rule",
            "policy",
            "event",
            "exception");

    private static final Set<String> BETWEEN = Set.of("concurrently", "if", "not", "exists");

    /** Between "create" and what is created: "or replace", "unique", "definer = current_user". */
    private static final int DETAILS = 9;

    static Optional<CreatedObject> of(String statement, SqlSyntax syntax) {
        List<SqlToken> tokens = SqlToken.of(statement, syntax);
        if (tokens.isEmpty() || !tokens.get(0).is("create")) {
            return Optional.empty();
        }
        int end = Math.min(tokens.size(), DETAILS);
        for (int place = 1; place < end; place++) {
            String word = folded(tokens.get(place).text());
            if (WORDS.contains(word)) {
                return named(word, tokens.subList(place + 1, tokens.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<CreatedObject> named(String word, List<SqlToken> tokens) {
        int place = 0;
        while (place < tokens.size()
                && BETWEEN.contains(folded(tokens.get(place).text()))) {
            place++;
        }
        if (place == tokens.size() || !isName(tokens.get(place))) {
            return Optional.empty();
        }
        String first = tokens.get(place).unquoted();
        boolean isQualified = place + 2 < tokens.size() && tokens.get(place + 1).isSymbol('.');
        return Optional.of(
                isQualified
                        ? new CreatedObject(word, first, tokens.get(place + 2).unquoted())
                        : new CreatedObject(word, null, first));
    }

    /** An index without a name goes on with what it is on. */
    private static boolean isName(SqlToken token) {
        return token.kind() != SqlToken.Kind.SYMBOL && !token.is("on");
    }

    boolean is(DatabaseObject object) {
        return word.equals(object.word())
                && folded(name).equals(folded(object.name()))
                && (schema == null || folded(schema).equals(folded(object.schema())));
    }

    @Override
    public String toString() {
        return word + " " + (schema == null ? "" : schema + ".") + name;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
