package dev.migration.execution;

import dev.migration.dialect.Dialect;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says why a database takes no changes, where that is so for everything and everyone who is connected like this. */
record WriteAccess(String database, Dialect dialect) {

    private static final Logger logger = LoggerFactory.getLogger(WriteAccess.class);

    /**
     * To be called after something could not be written.
     *
     * @throws ReadOnlyDatabaseException if nothing can be written at all
     */
    void require(Session session, Exception failure) {
        try {
            dialect.readOnlyReason(session.connection()).ifPresent(reason -> {
                throw new ReadOnlyDatabaseException(database, reason, failure);
            });
        } catch (SQLException exception) {
            logger.debug("{} does not tell whether it can be written", database, exception);
        }
    }
}
