package dev.migration.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of columns in an SQL expression, such as the condition of a check: found and replaced without understanding
 * the rest. Text in single quotes, comments and the names of functions are none.
 */
public final class SqlNames {

    /** Reads names between all the quotes that there are. */
    private static final SqlSyntax ANY = SqlSyntax.sqlite();

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** What no database takes as a name without quotes. */
    private static final Set<String> KEYWORDS = Set.of(
            "all",
            "and",
            "any",
            "as",
            "asc",
            "between",
            "by",
            "case",
            "check",
            "collate",
            "column",
            "constraint",
            "create",
            "default",
            "delete",
            "desc",
            "distinct",
            "drop",
            "else",
            "end",
            "exists",
            "false",
            "foreign",
            "from",
            "grant",
            "group",
            "having",
            "in",
            "index",
            "insert",
            "into",
            "is",
            "join",
            "key",
            "like",
            "not",
            "null",
            "on",
            "or",
            "order",
            "primary",
            "references",
            "select",
            "set",
            "table",
            "then",
            "to",
            "true",
            "union",
            "unique",
            "update",
            "user",
            "using",
            "values",
            "when",
            "where",
            "with");

    private SqlNames() {}

    /** Whether the expression speaks of the column. */
    public static boolean mentions(String expression, String name) {
        return !renamed(expression, name, name + "_").equals(expression);
    }

    /** The expression with the new name wherever it speaks of the column. */
    public static String renamed(String expression, String name, String newName) {
        StringBuilder result = new StringBuilder();
        SqlLexer lexer = new SqlLexer(new SqlText(expression, 1), ANY);
        lexer.endStatementsWith("");
        int copied = 0;
        for (SqlLexer.Token token = lexer.next(); token != SqlLexer.Token.END; token = lexer.next()) {
            String text = expression.substring(lexer.start(), lexer.end());
            boolean isName = token == SqlLexer.Token.WORD && text.equalsIgnoreCase(name)
                    || token == SqlLexer.Token.QUOTED && isQuoted(text, name);
            if (isName && !leadsOn(expression, lexer.end())) {
                result.append(expression, copied, lexer.start()).append(written(text, newName));
                copied = lexer.end();
            }
        }
        return result.append(expression, copied, expression.length()).toString();
    }

    private static boolean isQuoted(String text, String name) {
        char close = text.charAt(text.length() - 1);
        return text.charAt(0) != '\''
                && text.length() > 2
                && text.substring(1, text.length() - 1)
                        .replace("" + close + close, "" + close)
                        .equals(name);
    }

    /** A name before a parenthesis is a function's, one before a point is a table's. */
    private static boolean leadsOn(String expression, int end) {
        String rest = expression.substring(end).stripLeading();
        return rest.startsWith("(") || rest.startsWith(".");
    }

    private static String written(String old, String newName) {
        char first = old.charAt(0);
        if (first == '`' || first == '[' || first == '"') {
            char close = old.charAt(old.length() - 1);
            return first + newName.replace("" + close, "" + close + close) + close;
        }
        boolean isPlain = PLAIN.matcher(newName).matches() && !KEYWORDS.contains(newName.toLowerCase(Locale.ROOT));
        return isPlain ? newName : '"' + newName.replace("\"", "\"\"") + '"';
    }
}
