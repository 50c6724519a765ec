package dev.migration.budget;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.SessionObserver;
import dev.migration.error.Redaction;
import dev.migration.operation.StatementLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the statements of one session from outside: a thread that has nothing to do unless one takes long, and then
 * asks the database on a connection of its own, which it gives back at once.
 */
final class StatementWatch implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(StatementWatch.class);

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "migration-statement-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final Dialect dialect;

    private final DataSource dataSource;

    private final String database;

    private final Duration reportAfter;

    private final @Nullable String session;

    /** @param reportAfter zero for never */
    StatementWatch(
            Dialect dialect, BudgetedSession watched, DataSource dataSource, String database, Duration reportAfter) {
        this.dialect = dialect;
        this.dataSource = dataSource;
        this.database = database;
        this.reportAfter = reportAfter;
        this.session = isOff() || watched.isPooled() ? null : session(dialect, watched.connection());
        clock.setRemoveOnCancelPolicy(true);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static @Nullable String session(Dialect dialect, Connection watched) {
        Optional<SessionObserver> observer = dialect.observer();
        try {
            return observer.isPresent() ? observer.get().own(watched) : null;
        } catch (SQLException exception) {
            logger.debug("The session does not tell its number", exception);
            return null;
        }
    }

    boolean isOff() {
        return reportAfter.isZero();
    }

    /** To be closed when the statement has ended. */
    WatchedStatement begin(Statement statement, String sql, StatementLimits limits) {
        WatchedStatement watched = new WatchedStatement(this, statement, sql);
        Duration lockTimeout = limits.lockTimeout();
        if (!isOff() && session != null && lockTimeout != null && !lockTimeout.isZero()) {
            // When it has failed it waits for nobody any more.
            watched.lookBefore(lockTimeout);
        }
        if (!isOff()) {
            watched.reportAfter(reportAfter);
        }
        Duration statementTimeout = limits.statementTimeout();
        if (statementTimeout != null && !statementTimeout.isZero() && isLeftToUs()) {
            watched.cancelAfter(statementTimeout);
        }
        return watched;
    }

    private boolean isLeftToUs() {
        return dialect.statementTimeout().isEmpty() && !dialect.hasQueryTimeout();
    }

    Dialect dialect() {
        return dialect;
    }

    String database() {
        return database;
    }

    ScheduledThreadPoolExecutor clock() {
        return clock;
    }

    /** What the database tells of the session now; empty where it tells nothing. */
    Optional<Sight> look() {
        String watched = session;
        Optional<SessionObserver> observer = dialect.observer();
        if (watched == null || observer.isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = dataSource.getConnection()) {
            return Optional.of(Sight.of(connection, observer.get(), watched));
        } catch (SQLException | RuntimeException exception) {
            logger.debug(
                    "The database was asked what session {} waits for, and did not tell: {}",
                    watched,
                    Redaction.of(String.valueOf(exception.getMessage())));
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        // Not interrupted: H2 closes the file of a thread that is, and with it the database, for everyone.
        clock.shutdown();
    }
}
