package dev.migration.backfill;

import dev.migration.backfill.BackfillTable.State;
import dev.migration.error.MigrationException;
import dev.migration.operation.Backfill;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Does a backfill batch by batch, from wherever it is. What a batch changes and how far it came are committed together, so
 * that a row is changed once, whenever the process dies and whoever goes on.
 */
public final class BackfillRun {

    private static final Logger logger = LoggerFactory.getLogger(BackfillRun.class);

    private static final Duration REPORT_EVERY = Duration.ofSeconds(10);

    private static final int ATTEMPTS = 5;

    private static final long FIRST_PAUSE_MILLIS = 100;

    private static final long LONGEST_PAUSE_MILLIS = 200;

    private final BackfillSql sql;

    private final BackfillTable table;

    private final BackfillTable.Id id;

    private final BatchTransactions transactions;

    private final JdbcTemplate statements;

    private final JdbcClient jdbc;

    private final KeyReader keys;

    private long reported = System.nanoTime();

    public BackfillRun(BackfillSql sql, BackfillTable table, BackfillTable.Id id, BatchTransactions transactions) {
        this.sql = sql;
        this.table = table;
        this.id = id;
        this.transactions = transactions;
        // Statements without parameters are sent as they are written: a question mark is an operator to some databases.
        this.statements = new JdbcTemplate(new SingleConnectionDataSource(transactions.connection(), true));
        this.jdbc = JdbcClient.create(statements);
        this.keys = new KeyReader(sql.backfill().table());
    }

    /** Called and returns outside of a transaction. */
    public void run() throws SQLException {
        State state = table.find(jdbc, id).orElse(null);
        state = state == null ? begin() : resume(state);
        while (!state.progress().finished()) {
            state = batchOrAgain(state);
            BackfillProgress progress = state.progress();
            report(progress);
            transactions.afterBatch(progress);
            if (!progress.finished()) {
                pauseBetween(progress);
            }
        }
    }

    private State begin() {
        Instant now = now();
        long total = count();
        State state = new State(
                new BackfillProgress(
                        id.revision(),
                        id.direction(),
                        id.number(),
                        sql.backfill().table().toString(),
                        0,
                        total,
                        false,
                        now,
                        now),
                sql.definition(),
                null,
                0);
        table.insert(jdbc, id, state);
        logger.debug("Filling {} rows of {}", total, state.progress().table());
        return state;
    }

    private State resume(State state) {
        if (!state.definition().equals(sql.definition())) {
            throw new BackfillChangedException(state, sql.definition(), table);
        }
        if (state.progress().finished()) {
            return state;
        }
        logger.info("The backfill of {} goes on after {}", state.progress().table(), share(state.progress()));
        table.claim(jdbc, id);
        return table.find(jdbc, id).orElseThrow();
    }

    /** A row without a key would be passed over in silence. */
    private long count() {
        Backfill backfill = sql.backfill();
        return Objects.requireNonNull(statements.queryForObject(sql.count(), (row, number) -> {
            for (int column = 0; column < backfill.key().size(); column++) {
                if (row.getLong(column + 2) < row.getLong(1)) {
                    throw new UnusableKeyException(
                            backfill.table(), backfill.key().get(column), "", null);
                }
            }
            return row.getLong(1);
        }));
    }

    private State batchOrAgain(State state) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return batch(state);
            } catch (SQLException | DataAccessException failure) {
                transactions.rollback();
                if (attempt == ATTEMPTS || !TransientFailure.isOne(failure, sql.dialect())) {
                    throw failed(state, failure);
                }
                logger.info(
                        "A batch of the backfill of {} is tried again: {}",
                        state.progress().table(),
                        failure.getMessage());
                pause(FIRST_PAUSE_MILLIS << attempt, state.progress());
            } catch (MigrationException known) {
                transactions.rollback();
                throw known;
            } catch (RuntimeException failure) {
                transactions.rollback();
                throw failed(state, failure);
            }
        }
    }

    private State batch(State before) throws SQLException {
        transactions.begin();
        List<Key> batch = statements.query(sql.nextKeys(before.lastKey()), keys);
        Key last = batch.isEmpty() ? before.lastKey() : batch.get(batch.size() - 1);
        if (last != null && !batch.isEmpty()) {
            change(before.lastKey(), last);
        }
        State after = after(before, last, batch.size());
        if (!table.advance(jdbc, before, after)) {
            throw BackfillStoppedException.takenOver(before.progress());
        }
        transactions.commit();
        return after;
    }

    private void change(@Nullable Key after, Key last) throws SQLException {
        if (sql.work().isPresent()) {
            sql.work().get().process(sql.batch(jdbc, after, last));
        } else {
            transactions.execute(sql.statement(after, last));
        }
    }

    private State after(State before, @Nullable Key last, int rows) {
        BackfillProgress progress = before.progress();
        if (last != null) {
            requireUsable(last, before.lastKey(), rows);
        }
        return new State(
                new BackfillProgress(
                        progress.revision(),
                        progress.direction(),
                        progress.number(),
                        progress.table(),
                        progress.rowsDone() + rows,
                        progress.rowsTotal(),
                        isLast(last, rows),
                        progress.started(),
                        now()),
                before.definition(),
                last,
                before.batchesDone() + 1);
    }

    private void requireUsable(Key last, @Nullable Key before, int rows) {
        if (last.text().length() > BackfillTable.LONGEST_KEY) {
            throw new UnusableKeyException(sql.backfill().table(), BackfillTable.LONGEST_KEY);
        }
        if (rows > 0 && before != null && last.text().equals(before.text())) {
            throw UnusableKeyException.standingStill(
                    sql.backfill().table(), last.values().toString());
        }
    }

    /** Text may be put in another order than it is compared by, and then the last of these rows is not that of all. */
    private boolean isLast(@Nullable Key last, int rows) {
        boolean isText = last != null && last.values().stream().anyMatch(String.class::isInstance);
        return isText ? rows == 0 : rows < sql.backfill().batchSize();
    }

    private BackfillFailedException failed(State state, Exception failure) {
        Key after = state.lastKey();
        String statement = sql.isJavaCode()
                ? "Batch: %d rows of %s%s"
                        .formatted(
                                sql.backfill().batchSize(),
                                state.progress().table(),
                                after == null ? "" : " after the key " + after.values())
                : "Statement: " + sql.statement(after, null);
        return new BackfillFailedException(state.progress(), statement, reason(failure), failure);
    }

    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        for (Throwable it = failure; it != null; it = it.getCause()) {
            innermost = it instanceof SQLException ? it : innermost;
        }
        String message = Objects.requireNonNullElse(innermost.getMessage(), innermost.toString())
                .strip();
        return message.endsWith(".") ? message : message + ".";
    }

    private void report(BackfillProgress progress) {
        if (progress.finished()) {
            logger.info("The backfill of {} has done {} rows", progress.table(), progress.rowsDone());
        } else if (System.nanoTime() - reported >= REPORT_EVERY.toNanos()) {
            reported = System.nanoTime();
            logger.info("The backfill of {} has done {}", progress.table(), share(progress));
        }
    }

    private static String share(BackfillProgress progress) {
        return progress.percent().isEmpty()
                ? "%d rows".formatted(progress.rowsDone())
                : "%d of about %d rows, %d %%"
                        .formatted(
                                progress.rowsDone(),
                                progress.rowsTotal(),
                                progress.percent().getAsInt());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** In pieces, since whoever wants it to stop does not want to wait. */
    private void pauseBetween(BackfillProgress progress) {
        long end = System.nanoTime() + sql.backfill().pause().toNanos();
        do {
            transactions.requireGoingOn(progress);
            long left = Math.max(0, (end - System.nanoTime()) / 1_000_000);
            pause(Math.min(left, LONGEST_PAUSE_MILLIS), progress);
        } while (System.nanoTime() - end < 0);
    }

    private static void pause(long millis, BackfillProgress progress) {
        if (Thread.currentThread().isInterrupted()) {
            throw BackfillStoppedException.onRequest(progress);
        }
        if (millis == 0) {
            return;
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw BackfillStoppedException.onRequest(progress);
        }
    }
}
