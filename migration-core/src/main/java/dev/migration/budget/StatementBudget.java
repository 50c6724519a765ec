package dev.migration.budget;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.Dialect;
import dev.migration.operation.StatementLimits;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the statements of one run may cost, kept on the session that sends them. */
public final class StatementBudget implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(StatementBudget.class);

    private final Budget budget;

    private final Dialect dialect;

    private final SessionTimeouts timeouts;

    private final StatementWatch watch;

    private StatementLimits limits;

    private List<Blocker> blockers = List.of();

    /** @param dataSource where to ask what the session waits for */
    public StatementBudget(
            Budget budget, Dialect dialect, BudgetedSession session, DataSource dataSource, String database) {
        this.budget = budget;
        this.dialect = dialect;
        this.limits = budget.limits();
        this.timeouts = new SessionTimeouts(dialect, session);
        this.watch = new StatementWatch(dialect, session, dataSource, database, budget.reportAfter());
    }

    public RetryPolicy retry() {
        return budget.retry();
    }

    /** Runs the block under these limits; those around it hold for what they do not say. */
    public void within(StatementLimits inner, Runnable block) {
        StatementLimits outer = limits;
        limits = inner.within(outer);
        try {
            block.run();
        } finally {
            limits = outer;
        }
    }

    /** Sets the limits on the session, for what is sent next. */
    public void prepare() throws SQLException {
        timeouts.apply(limits);
    }

    /** What statements of Java code have to be told, in seconds; empty where the session knows it. */
    public OptionalInt queryTimeout() {
        return timeouts.ofDriver(limits);
    }

    /** Sends a statement that is within the limits, and watches over it. */
    public void send(Statement statement, String sql) throws SQLException {
        OptionalInt ofDriver = queryTimeout();
        if (ofDriver.isPresent()) {
            statement.setQueryTimeout(ofDriver.getAsInt());
        }
        blockers = List.of();
        try (WatchedStatement watched = watch.begin(statement, sql, limits)) {
            try {
                execute(statement, sql);
            } finally {
                blockers = watched.blockers();
            }
        }
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        boolean isResultSet = statement.execute(sql);
        // A later result of the same statement may be an error, which only surfaces when it is read.
        while (isResultSet || statement.getUpdateCount() != -1) {
            isResultSet = statement.getMoreResults();
        }
    }

    /** Who was in the way of the last statement, as far as somebody has looked. */
    public Optional<String> blockers() {
        return blockers.isEmpty() ? Optional.empty() : Optional.of(BlockerText.of(blockers, dialect.syntax()));
    }

    /** Takes back what was set on the session outside of transactions. */
    public void putBack() throws SQLException {
        timeouts.putBack();
    }

    /** Takes back what was set on the session, also where a script has set the same since, for the session or its transaction. */
    public void putBackFromAnything() throws SQLException {
        timeouts.putBackFromAnything();
    }

    @Override
    public void close() {
        watch.close();
        try {
            timeouts.putBack();
        } catch (SQLException exception) {
            logger.debug("The timeouts of the session could not be put back", exception);
        }
    }
}
