package dev.migration.sql;

import java.util.Locale;

/** The lines of a script that say where statements end. They are obeyed, not sent. */
final class TerminatorCommands {

    /** What {@link #repetitions} answers for a line that ends nothing. */
    static final int NO_END = -1;

    private static final int MOST_REPETITIONS = 100_000;

    private static final String TERMINATOR_COMMENT = "--#SET TERMINATOR";

    private final SqlText text;

    private final SqlLexer lexer;

    private final SqlSyntax syntax;

    TerminatorCommands(SqlText text, SqlLexer lexer, SqlSyntax syntax) {
        this.text = text;
        this.lexer = lexer;
        this.syntax = syntax;
    }

    /** How often the statement before the current token is to run, if this token begins a line that ends it. */
    int repetitions() {
        char first = text.at(lexer.start());
        if (first == '/' && syntax.has(SqlFeature.SLASH_LINES)) {
            return text.restOfLineIsBlank(lexer.end()) ? 1 : NO_END;
        }
        boolean go = (first == 'g' || first == 'G') && syntax.has(SqlFeature.GO_LINES) && isCurrent("GO");
        return go ? go() : NO_END;
    }

    /** {@code GO} or {@code GO 3}, with a comment after it or without. Anything else after it makes it a name. */
    private int go() {
        int endOfLine = text.endOfLine(lexer.end());
        int start = text.skipSpace(lexer.end());
        int end = start;
        while (end < endOfLine && text.at(end) >= '0' && text.at(end) <= '9') {
            end++;
        }
        int rest = text.skipSpace(end);
        if (rest < endOfLine && !text.startsWith("--", rest)) {
            return NO_END;
        }
        String count = start < endOfLine ? text.between(start, end) : "";
        lexer.continueAt(endOfLine);
        return count.isEmpty() ? 1 : parse(count);
    }

    private int parse(String count) {
        int repetitions = count.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(count);
        if (repetitions > MOST_REPETITIONS) {
            throw new TerminatorException(
                    "GO " + count, "Repeat a batch %d times at most.".formatted(MOST_REPETITIONS), line());
        }
        return repetitions;
    }

    /** Obeys the command that begins with the current word, the first of a statement, and says whether there was one. */
    boolean obey() {
        if (syntax.has(SqlFeature.DELIMITER_COMMAND) && isCurrent("DELIMITER")) {
            delimiter();
            return true;
        }
        if (syntax.has(SqlFeature.SET_TERM_COMMAND) && isCurrent("SET") && isWord("TERM", lexer.end())) {
            setTerm();
            return true;
        }
        if (syntax.has(SqlFeature.REMARKS) && (isCurrent("REM") || isCurrent("REMARK"))) {
            lexer.continueAt(text.endOfLine(lexer.end()));
            return true;
        }
        return false;
    }

    /** Obeys the current comment if it is a command. */
    void obeyComment() {
        if (syntax.has(SqlFeature.TERMINATOR_COMMENT)) {
            String comment = text.between(lexer.start(), Math.min(lexer.end(), lexer.start() + 80));
            if (comment.toUpperCase(Locale.ROOT).startsWith(TERMINATOR_COMMENT)) {
                endStatementsWith(comment.substring(TERMINATOR_COMMENT.length()), "--#SET TERMINATOR @");
            }
        }
    }

    private void delimiter() {
        int endOfLine = text.endOfLine(lexer.end());
        endStatementsWith(text.between(lexer.end(), endOfLine), "DELIMITER $$");
        lexer.continueAt(endOfLine);
    }

    private void setTerm() {
        int argument = text.endOfWord(text.skipSpace(lexer.end()));
        int closing = text.indexOf(lexer.terminator(), argument);
        if (closing < 0 || closing > text.endOfLine(argument)) {
            throw new TerminatorException(
                    "SET TERM", "End it with what ends statements before it: %s".formatted(lexer.terminator()), line());
        }
        int end = closing + lexer.terminator().length();
        endStatementsWith(text.between(argument, closing), "SET TERM ^ ;");
        lexer.continueAt(end);
    }

    private void endStatementsWith(String argument, String example) {
        String terminator = argument.strip().split("\\s", 2)[0];
        if (terminator.isEmpty()) {
            throw new TerminatorException(
                    text.between(lexer.start(), text.endOfLine(lexer.start())).strip(),
                    "Write it like this: %s".formatted(example),
                    line());
        }
        lexer.endStatementsWith(terminator);
    }

    private boolean isCurrent(String word) {
        return lexer.end() - lexer.start() == word.length() && text.startsWithIgnoringCase(word, lexer.start());
    }

    private boolean isWord(String word, int position) {
        int start = text.skipSpace(position);
        return text.startsWithIgnoringCase(word, start) && text.endOfWord(start) == start + word.length();
    }

    private int line() {
        return text.line(lexer.start());
    }
}
