package dev.migration.sql;

import dev.migration.sql.SqlLexer.Token;
import java.util.Locale;

/**
 * A statement written so that SQL*Plus sends it as it is. SQL*Plus looks at lines before it looks at SQL, strings and
 * comments included: one that is only {@code /} runs what came before it, one that begins with {@code @} or {@code #} is
 * a command, a hyphen at the end joins the next line, and a line may not be long.
 *
 * <p>Strings are put together from parts ({@code 'a'||'/b'}) where a line of them would do harm. Only a comment on a table
 * or column is left alone, since it has to be a single string.
 */
final class SqlPlusText {

    /** Lines are counted in bytes, of which a character may have three; 2499 are allowed. */
    private static final int LONGEST_LINE = 800;

    private static final String GLUE = "'||'";

    private static final String BLANK = "/* */";

    private enum Kind {
        CODE,
        STRING,
        /** Up to the end of the line. */
        LINE_COMMENT,
        COMMENT,
        /** A quoted name, or a string that must stay in one piece. */
        WHOLE
    }

    private final StringBuilder written = new StringBuilder();

    private final String text;

    private int startOfLine;

    private boolean lineIsBlank = true;

    private Kind last = Kind.CODE;

    private SqlPlusText(String text) {
        this.text = text;
    }

    static String of(String statement, SqlSyntax syntax) {
        SqlPlusText result = new SqlPlusText(statement);
        try {
            result.write(syntax);
        } catch (UnterminatedSqlException nonsense) {
            // The database will say so better.
            return statement;
        }
        return result.written.toString();
    }

    private void write(SqlSyntax syntax) {
        boolean isComment = text.strip().toUpperCase(Locale.ROOT).startsWith("COMMENT");
        SqlLexer lexer = new SqlLexer(new SqlText(text, 1), syntax);
        lexer.endStatementsWith("");
        int end = 0;
        for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
            write(text.substring(end, lexer.start()), Kind.CODE);
            end = lexer.end();
            String part = text.substring(lexer.start(), end);
            switch (token) {
                case COMMENT -> write(spaced(part), part.startsWith("--") ? Kind.LINE_COMMENT : Kind.COMMENT);
                case QUOTED -> quoted(part, isComment);
                default -> write(part, Kind.CODE);
            }
        }
        write(text.substring(end), Kind.CODE);
    }

    /** A comment without a blank after its first asterisk would run the previous statement again. */
    private static String spaced(String comment) {
        boolean isBlock = comment.startsWith("/*") && !comment.startsWith("/*+");
        return isBlock && !SqlText.isSpace(comment.charAt(2)) ? "/* " + comment.substring(2) : comment;
    }

    private void quoted(String part, boolean keepWhole) {
        if (part.startsWith("\"") || keepWhole) {
            write(part, Kind.WHOLE);
        } else if (part.startsWith("'")) {
            write(part, Kind.STRING);
        } else if (part.contains("\n") || part.length() > LONGEST_LINE) {
            int opening = part.indexOf('\'');
            String content = part.substring(opening + 2, part.length() - 2);
            write((opening > 1 ? "n'" : "'") + content.replace("'", "''") + "'", Kind.STRING);
        } else {
            write(part, Kind.WHOLE);
        }
    }

    private void write(String part, Kind kind) {
        for (int i = 0; i < part.length(); i++) {
            char character = part.charAt(i);
            if (character == '\n') {
                endLine(kind);
                continue;
            }
            if (lineIsBlank && isCommand(part, i)) {
                written.append(guardBefore(kind));
            }
            lineIsBlank = lineIsBlank && SqlText.isSpace(character);
            last = kind;
            written.append(character);
            shorten(part, i, kind);
        }
    }

    private static String guardBefore(Kind kind) {
        return switch (kind) {
            case STRING -> GLUE;
            case COMMENT -> "* ";
            case CODE -> BLANK + " ";
            case LINE_COMMENT, WHOLE -> "";
        };
    }

    private void endLine(Kind kind) {
        if (!written.isEmpty() && written.charAt(written.length() - 1) == '-') {
            // The line break after a comment of one line is no part of it.
            written.append(guardAfter(last == Kind.LINE_COMMENT ? last : kind));
        }
        beginLine("\n");
    }

    private static String guardAfter(Kind kind) {
        return switch (kind) {
            case STRING -> GLUE;
            case COMMENT, LINE_COMMENT -> " .";
            case CODE -> " " + BLANK;
            case WHOLE -> "";
        };
    }

    private void beginLine(String lineBreak) {
        written.append(lineBreak);
        startOfLine = written.lastIndexOf("\n") + 1;
        lineIsBlank = startOfLine == written.length();
    }

    /** Whether SQL*Plus would take the line that begins here, after white space, as a command. */
    private static boolean isCommand(String part, int position) {
        char character = part.charAt(position);
        if (character == '/') {
            int endOfLine = part.indexOf('\n', position);
            return part.substring(position + 1, endOfLine < 0 ? part.length() : endOfLine)
                    .isBlank();
        }
        return character == '@' || character == '#';
    }

    private void shorten(String part, int position, Kind kind) {
        boolean hasRoom = written.length() - startOfLine < LONGEST_LINE;
        if (hasRoom || position + 1 == part.length()) {
            return;
        }
        char character = part.charAt(position);
        boolean isBetweenQuotes = position > 0 && character != '\'' && part.charAt(position + 1) != '\'';
        if (kind == Kind.STRING && isBetweenQuotes && !Character.isHighSurrogate(character)) {
            beginLine("'||\n'");
        } else if (kind == Kind.CODE && SqlText.isSpace(character)) {
            beginLine("\n");
        }
    }
}
