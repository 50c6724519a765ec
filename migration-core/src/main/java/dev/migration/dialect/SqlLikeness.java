package dev.migration.dialect;

import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares pieces of SQL by what is left when spelling is taken away: case, white space, parentheses, quotes around names
 * that need none. Parentheses go altogether, since databases put them where they like.
 */
public class SqlLikeness {

    private final SqlSyntax syntax;

    public SqlLikeness(SqlSyntax syntax) {
        this.syntax = syntax;
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
        return words.stream().filter(it -> !it.equals("(") && !it.equals(")")).toList();
    }

    private static String word(SqlToken token) {
        if (token.kind() != SqlToken.Kind.QUOTED) {
            return token.text().toLowerCase(Locale.ROOT);
        }
        boolean isString = token.text().startsWith("'");
        String name = token.unquoted();
        return !isString && name.matches("[a-z_][a-z0-9_]*") ? name : token.text();
    }
}
