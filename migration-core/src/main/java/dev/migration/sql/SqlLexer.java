package dev.migration.sql;

/**
 * Reads a script token by token: where strings, names and comments begin and end. Holds the current token in its fields
 * instead of making an object of each; a script may have millions.
 */
final class SqlLexer {

    enum Token {
        WORD,
        /** A string or a quoted name, with its quotes. */
        QUOTED,
        COMMENT,
        TERMINATOR,
        /** One character that is none of these, or the edge of an executable comment. */
        SYMBOL,
        END
    }

    private final SqlText text;

    private final SqlQuotes quotes;

    private final SqlComments comments;

    private final boolean hashInWords;

    private final boolean executableComments;

    private String terminator;

    private int executableFrom = -1;

    private int start;

    private int end;

    SqlLexer(SqlText text, SqlSyntax syntax) {
        this.text = text;
        this.quotes = new SqlQuotes(text, syntax);
        this.comments = new SqlComments(text, syntax);
        this.hashInWords = !syntax.has(SqlFeature.HASH_COMMENTS);
        this.executableComments = syntax.has(SqlFeature.EXECUTABLE_COMMENTS);
        this.terminator = syntax.has(SqlFeature.GO_LINES) ? "" : ";";
    }

    /** Where the current token begins. */
    int start() {
        return start;
    }

    /** Where the current token ends, exclusive. */
    int end() {
        return end;
    }

    /** What ends a statement from here on; nothing does if it is empty. */
    void endStatementsWith(String newTerminator) {
        terminator = newTerminator;
    }

    String terminator() {
        return terminator;
    }

    boolean statementsEndWithSemicolon() {
        return terminator.equals(";");
    }

    /** Goes on reading from a position. */
    void continueAt(int position) {
        end = position;
    }

    Token next() {
        start = text.skipSpace(end);
        end = start;
        if (start == text.length()) {
            requireClosedExecutableComment();
            return Token.END;
        }
        if (executableFrom < 0 && isTerminator(start)) {
            end = start + terminator.length();
            return Token.TERMINATOR;
        }
        if (isEdgeOfExecutableComment()) {
            return Token.SYMBOL;
        }
        end = comments.end(start);
        if (end > start) {
            return Token.COMMENT;
        }
        end = quotes.end(start);
        return end > start ? Token.QUOTED : wordOrSymbol();
    }

    private Token wordOrSymbol() {
        while (end < text.length() && isWord(end) && !isTerminator(end)) {
            end++;
        }
        if (end > start) {
            return Token.WORD;
        }
        end = start + 1;
        return Token.SYMBOL;
    }

    private boolean isWord(int position) {
        char character = text.at(position);
        return SqlText.isWord(character) && (hashInWords || character != '#');
    }

    private boolean isTerminator(int position) {
        return !terminator.isEmpty()
                && text.at(position) == terminator.charAt(0)
                && text.startsWith(terminator, position);
    }

    private boolean isEdgeOfExecutableComment() {
        if (!executableComments) {
            return false;
        }
        if (executableFrom < 0 && (text.startsWith("/*!", start) || text.startsWith("/*M!", start))) {
            executableFrom = start;
            end = text.indexOf('!', start) + 1;
            return true;
        }
        if (executableFrom >= 0 && text.startsWith("*/", start)) {
            executableFrom = -1;
            end = start + 2;
            return true;
        }
        return false;
    }

    private void requireClosedExecutableComment() {
        if (executableFrom >= 0) {
            throw new UnterminatedSqlException("comment", "*/", text.line(executableFrom));
        }
    }
}
