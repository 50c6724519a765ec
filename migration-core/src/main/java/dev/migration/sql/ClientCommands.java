package dev.migration.sql;

import java.util.Locale;

/** Finds the commands of a database's client in a script and refuses them. */
final class ClientCommands {

    private static final String REMEDY = "Remove the line, or write in SQL what it is to do.";

    private final SqlText text;

    private final SqlLexer lexer;

    private final SqlClient client;

    private boolean copies;

    ClientCommands(SqlText text, SqlLexer lexer, SqlSyntax syntax) {
        this.text = text;
        this.lexer = lexer;
        this.client = syntax.client();
    }

    /** Refuses the current word if it begins a command, being the first of a statement. */
    void refuseFirst() {
        String word = upper(lexer.start());
        copies = client == SqlClient.PSQL && word.equals("COPY");
        if (client.isCommand(word.charAt(0)) || client.isCommand(word, upper(text.skipSpace(lexer.end())))) {
            throw refusal(REMEDY);
        }
    }

    /** Refuses the data of a {@code COPY ... FROM STDIN}, which follow it in a script. The current word is not the first. */
    void refuseCopy() {
        if (copies && upper(lexer.start()).equals("STDIN")) {
            throw refusal("Write the rows as INSERT, or load them in a Java migration through CopyManager.");
        }
    }

    /**
     * Refuses the current symbol if it begins a command.
     *
     * @param firstOfLine whether it begins a line, where lines end statements
     */
    void refuseSign(boolean firstOfStatement, boolean firstOfLine) {
        char sign = text.at(lexer.start());
        if (!client.isCommand(sign)) {
            return;
        }
        // A backslash is no SQL anywhere, so a command may follow a statement: "select 1 \gexec".
        if (sign == '\\' || firstOfStatement || (firstOfLine && isCommandOfLine(sign))) {
            throw refusal(REMEDY);
        }
    }

    /** {@code :setvar} or {@code !!dir}; a colon or an exclamation mark may begin a line of SQL too. */
    private boolean isCommandOfLine(char sign) {
        char next = text.at(lexer.start() + 1);
        return sign == '!' ? next == '!' : Character.isLetter(next);
    }

    private ClientCommandException refusal(String remedy) {
        int start = lexer.start();
        String command = text.between(start, text.endOfLine(start)).strip();
        return new ClientCommandException(command, client, text.line(start), remedy);
    }

    private String upper(int position) {
        return text.between(position, text.endOfWord(position)).toUpperCase(Locale.ROOT);
    }
}
