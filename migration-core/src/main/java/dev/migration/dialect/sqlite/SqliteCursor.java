package dev.migration.dialect.sqlite;

import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;

/** A place within the text of a statement that SQLite keeps, moving on token by token. */
final class SqliteCursor {

    private final String statement;

    private final List<SqlToken> tokens;

    private int position;

    SqliteCursor(String statement) {
        this.statement = statement;
        this.tokens = SqlToken.of(statement, SqlSyntax.sqlite());
    }

    boolean isAtEnd() {
        return position >= tokens.size();
    }

    /** Whether one of these keywords comes next. */
    boolean isAt(String... keywords) {
        for (String keyword : keywords) {
            if (!isAtEnd() && tokens.get(position).is(keyword)) {
                return true;
            }
        }
        return false;
    }

    boolean isAt(char symbol) {
        return !isAtEnd() && tokens.get(position).isSymbol(symbol);
    }

    /** Steps over the keywords if all of them come next. */
    boolean accept(String... keywords) {
        for (int offset = 0; offset < keywords.length; offset++) {
            if (position + offset >= tokens.size()
                    || !tokens.get(position + offset).is(keywords[offset])) {
                return false;
            }
        }
        position += keywords.length;
        return true;
    }

    boolean accept(char symbol) {
        boolean isThere = isAt(symbol);
        if (isThere) {
            position++;
        }
        return isThere;
    }

    /** The next token as a name, without its quotes. */
    String name() {
        return isAtEnd() ? "" : tokens.get(position++).unquoted();
    }

    void skip() {
        position++;
    }

    void skipTo(char symbol) {
        while (!isAtEnd() && !isAt(symbol)) {
            position++;
        }
    }

    /** What stands between the parentheses that come next, which are stepped over. */
    String parenthesised() {
        int from = tokens.get(position).end();
        skipParentheses();
        return statement.substring(from, tokens.get(position - 1).start()).strip();
    }

    void skipParentheses() {
        int depth = 0;
        do {
            depth += isAt('(') ? 1 : isAt(')') ? -1 : 0;
            position++;
        } while (depth > 0 && !isAtEnd());
    }

    /** The names in the parentheses that come next; what else is said of each is passed over. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        skip();
        while (!isAtEnd() && !accept(')')) {
            names.add(name());
            while (!isAtEnd() && !isAt(',') && !isAt(')')) {
                position++;
            }
            accept(',');
        }
        return names;
    }

    /** The text from here up to the next comma or closing parenthesis of this depth, which is not stepped over. */
    String element() {
        int from = position;
        while (!isAtEnd() && !isAt(',') && !isAt(')')) {
            if (isAt('(')) {
                skipParentheses();
            } else {
                position++;
            }
        }
        return between(from, position);
    }

    String rest() {
        return isAtEnd()
                ? ""
                : statement.substring(tokens.get(position).start()).strip();
    }

    private String between(int from, int to) {
        return from == to
                ? ""
                : statement.substring(
                        tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
