package dev.migration.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word, quoted thing or sign of a statement. Comments are no tokens.
 *
 * @param text as it is written, with its quotes
 * @param start where it begins in the statement
 * @param end where it ends, exclusive
 * @param escaped whether a backslash in its text begins an escape
 */
public record SqlToken(Kind kind, String text, int start, int end, boolean escaped) {

    /** What a token is. */
    public enum Kind {
        /** A keyword, a plain name or a number. */
        WORD,
        /** A string or a quoted name. */
        QUOTED,
        /** A single character that is none of these. */
        SYMBOL
    }

    /** The tokens of a single statement, in order. */
    public static List<SqlToken> of(String statement, SqlSyntax syntax) {
        SqlLexer lexer = new SqlLexer(new SqlText(statement, 1), syntax);
        lexer.endStatementsWith("");
        List<SqlToken> tokens = new ArrayList<>();
        for (SqlLexer.Token token = lexer.next(); token != SqlLexer.Token.END; token = lexer.next()) {
            if (token != SqlLexer.Token.COMMENT) {
                String text = statement.substring(lexer.start(), lexer.end());
                boolean escaped =
                        isEscapeString(text) || (text.startsWith("'") && syntax.has(SqlFeature.BACKSLASH_ESCAPES));
                tokens.add(new SqlToken(kind(token), text, lexer.start(), lexer.end(), escaped));
            }
        }
        return tokens;
    }

    /** PostgreSQL's {@code E'...'}. */
    private static boolean isEscapeString(String text) {
        return text.startsWith("E'") || text.startsWith("e'");
    }

    /** Whether the statement begins with this keyword, which is in lower case; reads no further. */
    public static boolean isFirst(String keyword, String statement, SqlSyntax syntax) {
        return firstWords(1, statement, syntax).contains(keyword);
    }

    /**
     * The words that the statement begins with, up to this many, in lower case; reads no further. The version after which the
     * server runs a comment, as in {@code /*!40014 set ...}, is none.
     */
    public static List<String> firstWords(int count, String statement, SqlSyntax syntax) {
        SqlLexer lexer = new SqlLexer(new SqlText(statement, 1), syntax);
        lexer.endStatementsWith("");
        List<String> words = new ArrayList<>();
        boolean isVersion = false;
        while (words.size() < count) {
            SqlLexer.Token token = lexer.next();
            String text = token == SqlLexer.Token.END ? "" : statement.substring(lexer.start(), lexer.end());
            if (token == SqlLexer.Token.WORD && !(isVersion && Character.isDigit(text.charAt(0)))) {
                words.add(text.toLowerCase(Locale.ROOT));
            } else if (token != SqlLexer.Token.COMMENT && token != SqlLexer.Token.WORD && !text.startsWith("/*")) {
                break;
            }
            isVersion = text.startsWith("/*");
        }
        return words;
    }

    private static Kind kind(SqlLexer.Token token) {
        return switch (token) {
            case WORD -> Kind.WORD;
            case QUOTED -> Kind.QUOTED;
            default -> Kind.SYMBOL;
        };
    }

    /** Whether it is this keyword, in whatever case, and not between quotes. */
    public boolean is(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    public boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /** The name or the text of the string, without quotes and with doubled ones made single. */
    public String unquoted() {
        if (kind != Kind.QUOTED || text.length() < 2) {
            return text;
        }
        char close = text.charAt(text.length() - 1);
        String inner = text.substring(isEscapeString(text) ? 2 : 1, text.length() - 1);
        String single = inner.replace(String.valueOf(close) + close, String.valueOf(close));
        return escaped ? unescaped(single) : single;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            if (character == '\\' && position + 1 < text.length()) {
                position++;
                plain.append(escape(text.charAt(position)));
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    private static char escape(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case '0' -> '\0';
            case 'Z' -> (char) 26;
            default -> letter;
        };
    }
}
