package dev.migration.execution;

import dev.migration.error.MigrationException;
import org.springframework.dao.DataAccessException;

/** A pooler before the server lets nobody have a transaction. */
public final class StatementPoolingException extends MigrationException {

    private final String database;

    StatementPoolingException(String database, DataAccessException cause) {
        super(
                "The way to the database '%s' leads through a pooler that has no transactions: %s"
                        .formatted(database, SqlMessages.describe(cause)),
                "Give migrations a way around it with `migration.url`, or one through a pool with `pool_mode=transaction` or"
                        + " `session`.",
                cause);
        this.database = database;
    }

    public String database() {
        return database;
    }
}
