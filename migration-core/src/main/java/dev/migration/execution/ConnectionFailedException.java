package dev.migration.execution;

import dev.migration.error.MigrationException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** The database gave no connection. */
public final class ConnectionFailedException extends MigrationException {

    /** Of H2, and of MySQL and MariaDB, whose SQL states do not tell. */
    private static final Set<Integer> MISSING_DATABASE = Set.of(90146, 90149, 1049);

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
        Optional<SQLException> innermost = SqlMessages.innermost(cause);
        String state = innermost.map(SQLException::getSQLState).orElse("");
        if (state.startsWith("28")) {
            return "The server does not accept this user with this password. Check `spring.datasource.username` and"
                    + " `spring.datasource.password`, or `migration.user` and `migration.password` where migrations have their own.";
        }
        boolean isMissing = innermost
                .map(SQLException::getErrorCode)
                .filter(MISSING_DATABASE::contains)
                .isPresent();
        if (state.equals("3D000") || isMissing) {
            return "Create the database, or correct its name in `spring.datasource.url` or `migration.url`: migrations create"
                    + " tables, not the database that they are in.";
        }
        if (cause instanceof SQLTransientConnectionException) {
            return "Is the server up, and has the pool two connections left? The lock needs one beside the migrations' own: set"
                    + " `spring.datasource.hikari.maximum-pool-size` to 2 or more, or give migrations connections of their own"
                    + " with `migration.url` or `migration.user`.";
        }
        return "Check the server, the URL and the credentials: `spring.datasource.*`, or `migration.url`, `migration.user` and"
                + " `migration.password` where migrations have their own.";
    }
}
