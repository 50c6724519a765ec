package dev.migration.execution;

import dev.migration.error.MigrationException;
import java.sql.SQLTransientConnectionException;

/** The database gave no connection. */
public final class ConnectionFailedException extends MigrationException {

    private final String database;

    public ConnectionFailedException(String database, Exception cause) {
        super(
                "The database '%s' gives no connection: %s".formatted(database, SqlMessages.describe(cause)),
                remedy(cause),
                cause);
        this.database = database;
    }

    public String database() {
        return database;
    }

    private static String remedy(Exception cause) {
        if (cause instanceof SQLTransientConnectionException) {
            return "Is the server up, and has the pool two connections left? The lock needs one beside the migrations' own: set"
                    + " `spring.datasource.hikari.maximum-pool-size` to 2 or more, or give migrations connections of their own"
                    + " with `migration.url` or `migration.user`.";
        }
        return "Check the server, the URL and the credentials: `spring.datasource.*`, or `migration.url`, `migration.user` and"
                + " `migration.password` where migrations have their own.";
    }
}
