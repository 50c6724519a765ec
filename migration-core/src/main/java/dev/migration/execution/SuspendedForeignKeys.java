package dev.migration.execution;

import dev.migration.dialect.ForeignKeyChecks;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Switches the checking of foreign keys off while tables are made anew, and on again. On SQLite, dropping the old table
 * would else delete the rows that refer to it; and the switch does nothing within a transaction.
 */
final class SuspendedForeignKeys {

    private static final Logger logger = LoggerFactory.getLogger(SuspendedForeignKeys.class);

    private final Session session;

    private @Nullable ForeignKeyChecks checks;

    SuspendedForeignKeys(Session session) {
        this.session = session;
    }

    boolean areSuspended() {
        return checks != null;
    }

    boolean areInTheWay(ForeignKeyChecks candidate) throws SQLException {
        return checks == null && candidate.areOn(session.connection());
    }

    /** To be called outside of a transaction. */
    void suspend(ForeignKeyChecks newChecks) throws SQLException {
        execute(newChecks.off());
        checks = newChecks;
    }

    /** To be called outside of a transaction; does nothing if they are on. */
    void restore() throws SQLException {
        ForeignKeyChecks suspended = checks;
        if (suspended != null) {
            execute(suspended.on());
            checks = null;
        }
    }

    /** After a failure, on a connection that may be lost. */
    void restoreQuietly() {
        try {
            restore();
        } catch (SQLException exception) {
            logger.debug("The checking of foreign keys could not be switched on again", exception);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
