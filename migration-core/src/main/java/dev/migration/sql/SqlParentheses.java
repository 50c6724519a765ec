package dev.migration.sql;

import java.util.List;

/** Takes away the parentheses that databases put around an expression they give back. */
public final class SqlParentheses {

    private SqlParentheses() {}

    /** The expression without the pairs that enclose all of it. */
    public static String without(String expression, SqlSyntax syntax) {
        String text = expression.strip();
        while (encloseAll(SqlToken.of(text, syntax))) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    private static boolean encloseAll(List<SqlToken> tokens) {
        int depth = 0;
        for (int position = 0; position < tokens.size(); position++) {
            SqlToken token = tokens.get(position);
            if (token.isSymbol('(')) {
                depth++;
            } else if (token.isSymbol(')')) {
                depth--;
            }
            if (depth == 0) {
                return position > 1 && position == tokens.size() - 1 && token.isSymbol(')');
            }
        }
        return false;
    }
}
