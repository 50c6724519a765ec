package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.ReadOnlyReason;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says why a database takes no changes, where that is so for everything and everyone who is connected like this. */
record WriteAccess(String database, Dialect dialect) {

    private static final Logger logger = LoggerFactory.getLogger(WriteAccess.class);

    /**
     * To be called before anything is written. Some drivers keep a connection that is set to read only from writing in
     * transactions, and let through what is outside of one; there would be half a run.
     *
     * @throws ReadOnlyDatabaseException if the connection is set to that
     */
    void requireOf(Session session) throws SQLException {
        if (session.connection().isReadOnly()) {
            require(session, new SQLException("The connection is set to read only.", "25006"));
        }
    }

    boolean isStandby(Session session) {
        return reason(session)
                .filter(it -> it.kind() == ReadOnlyReason.Kind.STANDBY)
                .isPresent();
    }

    /**
     * To be called after something could not be written.
     *
     * @throws ReadOnlyDatabaseException if nothing can be written at all
     */
    void require(Session session, Exception failure) {
        reason(session).ifPresent(reason -> {
            throw new ReadOnlyDatabaseException(database, reason, failure);
        });
    }

    private Optional<ReadOnlyReason> reason(Session session) {
        try {
            return dialect.readOnlyReason(session.connection());
        } catch (SQLException exception) {
            logger.debug("{} does not tell whether it can be written", database, exception);
            return Optional.empty();
        }
    }
}
