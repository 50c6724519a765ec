package dev.migration.budget;

import dev.migration.dialect.Blocker;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One statement on its way, and what was seen of it. */
final class WatchedStatement implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(WatchedStatement.class);

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private final StatementWatch watch;

    private final Statement statement;

    private final String sql;

    private final long begin = System.nanoTime();

    private final List<Future<?>> tasks = new ArrayList<>();

    private List<Blocker> blockers = List.of();

    private boolean hasEnded;

    WatchedStatement(StatementWatch watch, Statement statement, String sql) {
        this.watch = watch;
        this.statement = statement;
        this.sql = sql;
    }

    /** Looks while the statement still waits, to know who was in its way when it has given up. */
    void lookBefore(Duration lockTimeout) {
        schedule(this::look, lockTimeout.multipliedBy(2).dividedBy(5));
    }

    void reportAfter(Duration pause) {
        schedule(() -> report(pause), pause);
    }

    void cancelAfter(Duration timeout) {
        schedule(this::cancel, timeout);
    }

    private synchronized void schedule(Runnable task, Duration delay) {
        if (!hasEnded) {
            tasks.add(watch.clock().schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private Optional<Sight> look() {
        Optional<Sight> sight = watch.look();
        synchronized (this) {
            if (!hasEnded) {
                sight.ifPresent(it -> blockers = it.blockers());
            }
        }
        return sight;
    }

    private void report(Duration pause) {
        Optional<Sight> sight = look();
        if (hasEnded()) {
            return;
        }
        String elapsed = Elapsed.of(Duration.ofNanos(System.nanoTime() - begin));
        String shown = ShownSql.of(sql, watch.dialect().syntax());
        if (sight.isPresent() && !sight.get().blockers().isEmpty()) {
            String text = BlockerText.of(sight.get().blockers(), watch.dialect().syntax());
            logger.warn(
                    "A statement of {}, sent {} ago, waits. Blocked by: {} - {}",
                    watch.database(),
                    elapsed,
                    text,
                    shown);
        } else {
            String progress =
                    sight.flatMap(Sight::progress).map(it -> ": " + it).orElse("");
            logger.info("A statement of {} has been running for {}{} - {}", watch.database(), elapsed, progress, shown);
        }
        Duration next = pause.multipliedBy(2);
        reportAfter(next.compareTo(LONGEST_SILENCE) > 0 ? LONGEST_SILENCE : next);
    }

    private synchronized void cancel() {
        if (hasEnded) {
            return;
        }
        try {
            statement.cancel();
        } catch (SQLException exception) {
            logger.debug("The statement could not be cancelled", exception);
        }
    }

    private synchronized boolean hasEnded() {
        return hasEnded;
    }

    /** Who was in the way when it was last looked at. */
    synchronized List<Blocker> blockers() {
        return blockers;
    }

    @Override
    public synchronized void close() {
        hasEnded = true;
        tasks.forEach(it -> it.cancel(false));
    }
}
