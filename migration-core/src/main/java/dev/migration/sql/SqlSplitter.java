package dev.migration.sql;

import dev.migration.sql.SqlLexer.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a script into the statements that are sent one by one, as the database's own client would. Nothing of a statement
 * is changed; comments before and after it are left out, but kept in a batch, where they are part of a module's source.
 *
 * <p>Takes time in proportion to the length of the script.
 */
public final class SqlSplitter {

    private final SqlText text;

    private final SqlSyntax syntax;

    private final SqlLexer lexer;

    private final TerminatorCommands terminators;

    private final ClientCommands clients;

    private final List<SqlStatement> statements = new ArrayList<>();

    private final boolean holdsParentheses;

    private final boolean endsWithLines;

    private Block block;

    private boolean hasContent;

    private int start = -1;

    private int end;

    private int parentheses;

    private int firstParenthesis;

    private SqlSplitter(String script, int firstLine, SqlSyntax syntax) {
        this.text = new SqlText(script, firstLine);
        this.syntax = syntax;
        this.lexer = new SqlLexer(text, syntax);
        this.terminators = new TerminatorCommands(text, lexer, syntax);
        this.clients = new ClientCommands(text, lexer, syntax);
        this.holdsParentheses = syntax.has(SqlFeature.SEMICOLONS_IN_PARENTHESES);
        this.endsWithLines = syntax.has(SqlFeature.GO_LINES) || syntax.has(SqlFeature.SLASH_LINES);
        this.block = syntax.blocks().open();
    }

    /**
     * The statements of a script, in order.
     *
     * @param firstLine the line of its file in which the script begins, counted from 1
     * @throws SqlSyntaxException if something begins and does not end, or is for a client and not for the database
     */
    public static List<SqlStatement> split(String script, int firstLine, SqlSyntax syntax) {
        return new SqlSplitter(script, firstLine, syntax).split();
    }

    private List<SqlStatement> split() {
        int previousEnd = 0;
        for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
            boolean first = endsWithLines && text.beginsLine(lexer.start(), previousEnd);
            read(token, first);
            previousEnd = lexer.end();
        }
        requireClosed();
        finish(1);
        return Collections.unmodifiableList(statements);
    }

    private void read(Token token, boolean firstOfLine) {
        switch (token) {
            case COMMENT -> comment();
            case TERMINATOR -> terminator();
            default -> {
                int repetitions = firstOfLine ? terminators.repetitions() : TerminatorCommands.NO_END;
                if (repetitions != TerminatorCommands.NO_END) {
                    finish(repetitions);
                } else if (!isCommand(token, firstOfLine)) {
                    content(token);
                }
            }
        }
    }

    private boolean isCommand(Token token, boolean firstOfLine) {
        if (token == Token.SYMBOL) {
            clients.refuseSign(!hasContent, firstOfLine);
        } else if (token == Token.WORD && hasContent) {
            clients.refuseCopy();
        } else if (token == Token.WORD) {
            if (terminators.obey()) {
                return true;
            }
            clients.refuseFirst();
        }
        return false;
    }

    private void comment() {
        if (syntax.has(SqlFeature.GO_LINES)) {
            extend();
        }
        terminators.obeyComment();
    }

    private void terminator() {
        if (lexer.statementsEndWithSemicolon() && isHeld()) {
            extend();
        } else {
            finish(1);
        }
    }

    private boolean isHeld() {
        if (!hasContent) {
            return false;
        }
        block = block.symbol(';');
        return block.isOpen() || parentheses > 0;
    }

    private void content(Token token) {
        hasContent = true;
        extend();
        if (token == Token.WORD && block != Block.PLAIN) {
            block = block.word(text.between(lexer.start(), lexer.end()).toUpperCase(Locale.ROOT));
        } else if (token != Token.WORD) {
            char symbol = text.at(lexer.start());
            block = block.symbol(symbol);
            if (holdsParentheses) {
                countParentheses(symbol);
            }
        }
    }

    private void countParentheses(char symbol) {
        if (symbol == '(' && parentheses++ == 0) {
            firstParenthesis = lexer.start();
        } else if (symbol == ')' && parentheses > 0) {
            parentheses--;
        }
    }

    private void extend() {
        start = start < 0 ? lexer.start() : start;
        end = lexer.end();
    }

    private void finish(int times) {
        if (hasContent) {
            SqlStatement statement = new SqlStatement(text.between(start, end), text.line(start));
            statements.addAll(Collections.nCopies(times, statement));
        }
        block = syntax.blocks().open();
        hasContent = false;
        start = -1;
        parentheses = 0;
    }

    private void requireClosed() {
        if (!hasContent || !lexer.statementsEndWithSemicolon()) {
            return;
        }
        if (parentheses > 0) {
            throw new UnterminatedSqlException("parenthesis", ")", text.line(firstParenthesis));
        }
        if (block.symbol(';').isOpen()) {
            throw new UnterminatedSqlException("block", syntax.blocks().closing(), text.line(start));
        }
    }
}
