package dev.migration.execution;

import dev.migration.dialect.ReadOnlyReason;
import dev.migration.error.MigrationException;

/** There is something to do in a database that takes no changes from this connection. */
public final class ReadOnlyDatabaseException extends MigrationException {

    private final String database;

    private final ReadOnlyReason reason;

    public ReadOnlyDatabaseException(String database, ReadOnlyReason reason, Exception cause) {
        super(
                "The database '%s' is to be migrated and takes no changes: %s."
                        .formatted(database, reason.description()),
                remedy(reason.kind()),
                cause);
        this.database = database;
        this.reason = reason;
    }

    public String database() {
        return database;
    }

    public ReadOnlyReason reason() {
        return reason;
    }

    private static String remedy(ReadOnlyReason.Kind kind) {
        return switch (kind) {
            case STANDBY ->
                "Migrate the server that it follows: point `migration.url` or `spring.datasource.url` at that one."
                        + " An application that only reads from the standby waits until the changes have come over, with"
                        + " `migration.on-startup: wait`.";
            case SERVER ->
                "If it is a replica, migrate the server that it follows, and let this application wait for the"
                        + " changes with `migration.on-startup: wait`. If not, let it take changes again before this application"
                        + " starts.";
            case CONNECTION ->
                "Give migrations connections that write: `migration.url` or `migration.user` where they have"
                        + " their own, or a pool without `spring.datasource.hikari.read-only`.";
            case FILE ->
                "Make the database writable for this process, or migrate it before it is made read-only and start with"
                        + " `migration.on-startup: check`.";
        };
    }
}
