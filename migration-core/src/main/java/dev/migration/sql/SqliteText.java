package dev.migration.sql;

import dev.migration.sql.SqlLexer.Token;

/**
 * A statement written so that the sqlite3 shell sends it as a whole: a line outside of strings that is only {@code /} or
 * {@code go} would end it, so a comment keeps such a line company.
 */
final class SqliteText {

    private SqliteText() {}

    static String of(String statement, SqlSyntax syntax) {
        SqlText text = new SqlText(statement, 1);
        SqlLexer lexer = new SqlLexer(text, syntax);
        StringBuilder written = new StringBuilder();
        int end = 0;
        try {
            for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
                boolean isAlone = text.beginsLine(lexer.start(), end) && text.restOfLineIsBlank(lexer.end());
                written.append(statement, end, lexer.start());
                if (isAlone && endsStatement(text.between(lexer.start(), lexer.end()))) {
                    // Before it, since the shell overlooks a comment behind it.
                    written.append("/* */ ");
                }
                written.append(statement, lexer.start(), lexer.end());
                end = lexer.end();
            }
        } catch (UnterminatedSqlException nonsense) {
            // The database will say so better.
            return statement;
        }
        return written.append(statement.substring(end)).toString();
    }

    private static boolean endsStatement(String line) {
        return line.equals("/") || line.equalsIgnoreCase("go");
    }
}
