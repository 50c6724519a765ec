package dev.migration.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code ${name}} in a script, where something is to stand that the script does not know. Those in comments are none.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param line counted from the first line of the text's file
 * @param inQuotes whether it is part of a string, a quoted name or a body between dollars
 * @param touchesWord whether a word goes on before or after it without a space
 */
public record SqlPlaceholder(String name, int start, int end, int line, boolean inQuotes, boolean touchesWord) {

    private static final Pattern WRITTEN = Pattern.compile("\\$\\{([A-Za-z_][\\w.-]*)}");

    /**
     * All of a script, in order.
     *
     * @throws SqlSyntaxException if something begins and does not end
     */
    public static List<SqlPlaceholder> in(String script, int firstLine, SqlSyntax syntax) {
        Matcher written = WRITTEN.matcher(script);
        if (!written.find()) {
            return List.of();
        }
        SqlText text = new SqlText(script, firstLine);
        SqlLexer lexer = new SqlLexer(text, syntax);
        lexer.endStatementsWith("");
        List<SqlPlaceholder> found = new ArrayList<>();
        for (SqlLexer.Token token = lexer.next(); token != SqlLexer.Token.END; token = lexer.next()) {
            if (token == SqlLexer.Token.QUOTED) {
                addQuoted(found, written, text, lexer);
            } else if (token != SqlLexer.Token.COMMENT) {
                addPlain(found, written, text, lexer);
            }
        }
        return found;
    }

    private static void addQuoted(List<SqlPlaceholder> found, Matcher written, SqlText text, SqlLexer lexer) {
        int from = lexer.start();
        while (written.find(from) && written.end() <= lexer.end()) {
            found.add(new SqlPlaceholder(
                    written.group(1), written.start(), written.end(), text.line(written.start()), true, false));
            from = written.end();
        }
    }

    /** A dollar is part of a word, and what stands between braces is a comment to some databases. */
    private static void addPlain(List<SqlPlaceholder> found, Matcher written, SqlText text, SqlLexer lexer) {
        int dollar = lexer.end() - 1;
        if (text.at(dollar) != '$' || !written.find(dollar) || written.start() != dollar) {
            return;
        }
        boolean touches =
                dollar > lexer.start() || SqlText.isWord(text.at(written.end())) && written.end() < text.length();
        found.add(new SqlPlaceholder(written.group(1), dollar, written.end(), text.line(dollar), false, touches));
        lexer.continueAt(written.end());
    }
}
