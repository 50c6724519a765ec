package dev.migration.sql;

import dev.migration.sql.SqlLexer.Token;
import java.util.Locale;

/** What can be told of a statement by its words, without understanding it. */
public final class SqlWords {

    private SqlWords() {}

    /** The word that a statement begins with, in upper case, whatever comments stand before it; empty if it is none. */
    public static String first(String statement, SqlSyntax syntax) {
        SqlText text = new SqlText(statement, 1);
        SqlLexer lexer = new SqlLexer(text, syntax);
        Token token = lexer.next();
        while (token == Token.COMMENT) {
            token = lexer.next();
        }
        return token == Token.WORD ? text.between(lexer.start(), lexer.end()).toUpperCase(Locale.ROOT) : "";
    }
}
