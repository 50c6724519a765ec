package dev.migration.sql;

/** A script holds a command for a command-line client, which no database understands. */
public final class ClientCommandException extends SqlSyntaxException {

    private final String command;

    ClientCommandException(String command, SqlClient client, int line, String remedy) {
        super("Line %d is for %s, not for the database: '%s'.".formatted(line, client.label(), command), remedy, line);
        this.command = command;
    }

    /** The command, as far as its line goes. */
    public String command() {
        return command;
    }
}
