package dev.migration.dialect;

import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares pieces of SQL by what is left when spelling is taken away: case, white space, parentheses, quotes around names
 * that need none. Parentheses go altogether, since databases put them where they like.
 */
public class SqlLikeness {

    private static final Pattern LOWER = Pattern.compile("[a-z_][a-z0-9_]*");

    private static final Pattern UPPER = Pattern.compile("[A-Z_][A-Z0-9_]*");

    private final SqlSyntax syntax;

    private final Pattern plain;

    public SqlLikeness(SqlSyntax syntax) {
        this(syntax, Folding.LOWER);
    }

    /** @param folding by which quotes around a name mean nothing if it is in that case anyway */
    public SqlLikeness(SqlSyntax syntax, Folding folding) {
        this.syntax = syntax;
        this.plain = folding == Folding.UPPER ? UPPER : LOWER;
    }

    public final boolean same(String first, String second) {
        return first.equals(second) || canonical(first).equals(canonical(second));
    }

    private List<String> canonical(String sql) {
        List<String> words = new ArrayList<>();
        for (SqlToken token : SqlToken.of(sql, syntax)) {
            words.add(word(token));
        }
        return canonical(words);
    }

    /** The words of one way to say it, parentheses included, in the way that all ways are compared in. */
    protected List<String> canonical(List<String> words) {
        return PlainComparisons.of(
                words.stream().filter(it -> !it.equals("(") && !it.equals(")")).toList());
    }

    private String word(SqlToken token) {
        if (token.kind() != SqlToken.Kind.QUOTED) {
            return token.text().toLowerCase(Locale.ROOT);
        }
        boolean isString = token.text().startsWith("'");
        String name = token.unquoted();
        return !isString && plain.matcher(name).matches() ? name.toLowerCase(Locale.ROOT) : token.text();
    }
}
