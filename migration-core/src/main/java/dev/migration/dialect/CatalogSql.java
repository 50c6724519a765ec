package dev.migration.dialect;

import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;

/** Makes SQL that a database gives back mean the same in another schema. */
public final class CatalogSql {

    private final SqlSyntax syntax;

    public CatalogSql(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    /** An expression without the parentheses around all of it. */
    public String bare(String expression) {
        return SqlParentheses.without(expression, syntax);
    }

    /** The SQL without these names, as the database keeps them, where they stand before others: {@code PUBLIC.}. */
    public String without(String sql, String... path) {
        List<SqlToken> tokens = SqlToken.of(sql, syntax);
        StringBuilder text = new StringBuilder();
        int from = 0;
        int place = 0;
        while (place < tokens.size()) {
            boolean isInside = place > 0 && tokens.get(place - 1).isSymbol('.');
            if (!isInside && isPath(tokens, place, path)) {
                text.append(sql, from, tokens.get(place).start());
                place += 2 * path.length;
                from = tokens.get(place - 1).end();
            }
            place++;
        }
        return text.append(sql.substring(from)).toString();
    }

    private static boolean isPath(List<SqlToken> tokens, int place, String... path) {
        for (int step = 0; step < path.length; step++) {
            int position = place + 2 * step;
            if (position + 1 >= tokens.size()
                    || !isName(tokens.get(position), path[step])
                    || !tokens.get(position + 1).isSymbol('.')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(SqlToken token, String name) {
        return !token.text().startsWith("'") && token.unquoted().equals(name);
    }

    /**
     * The query of a whole {@code create view}.
     *
     * @param naming a query that gives names, the first value, to the columns of another, the second: a view has no
     *     place for them itself
     */
    public String query(String createView, String naming) {
        List<SqlToken> tokens = SqlToken.of(createView, syntax);
        int place = 0;
        while (!tokens.get(place).is("as") && !tokens.get(place).isSymbol('(')) {
            place++;
        }
        int opening = place;
        while (!tokens.get(place).is("as")) {
            place++;
        }
        String query = createView.substring(tokens.get(place).end()).strip();
        if (opening == place) {
            return query;
        }
        int start = tokens.get(opening).start();
        int end = tokens.get(place).start();
        return naming.formatted(createView.substring(start, end).strip(), query);
    }
}
