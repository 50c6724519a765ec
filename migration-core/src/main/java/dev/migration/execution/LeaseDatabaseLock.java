package dev.migration.execution;

import dev.migration.dialect.Interference;
import dev.migration.lock.LockHolder;
import dev.migration.lock.LockProgress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;

/**
 * A lock where sessions of the database have none, or cannot be relied on: a row that says who holds it until when, by the
 * database's clock. The holder renews it; when the holder dies, it runs out. Every acquisition counts up a token, and a
 * holder whose token is not the row's any more has lost the lock, however sure it is.
 */
final class LeaseDatabaseLock implements DatabaseLock {

    static final Duration LEASE = Duration.ofSeconds(20);

    private static final int ATTEMPTS = 10;

    private static final long PAUSE_MILLIS = 20;

    private static final Logger logger = LoggerFactory.getLogger(LeaseDatabaseLock.class);

    private final String database;

    private final LockRow row;

    private final @Nullable NamedLock ofSessions;

    private final WriteAccess access;

    private final Session session;

    private final RunProgress progress = new RunProgress();

    private final Heartbeat heartbeat = new Heartbeat(this::renew);

    private boolean isCreated;

    /** @param ofSessions the lock that others can take who reach the same database without a pooler; {@code null} if none can */
    LeaseDatabaseLock(
            Session session, String database, LockRow row, @Nullable NamedLock ofSessions, WriteAccess access) {
        this.session = session;
        this.database = database;
        this.row = row;
        this.ofSessions = ofSessions;
        this.access = access;
    }

    @Override
    public synchronized boolean tryAcquire() throws SQLException {
        try {
            if (!isCreated) {
                row.create(session);
                isCreated = true;
            }
            boolean isTaken = ofSessions == null ? row.take(session) : takeBeside(ofSessions);
            if (isTaken) {
                heartbeat.start(row.period());
            }
            return isTaken;
        } catch (DataAccessException exception) {
            if (!isPassing(exception)) {
                throw exception;
            }
            logger.debug("The row of {} cannot be written at this moment", row.name(), exception);
            return false;
        }
    }

    /** SQLite lets nobody else write while a step is in its transaction. */
    private boolean isPassing(DataAccessException failure) {
        return Interference.of(failure, access.dialect())
                .filter(Interference::isPassing)
                .isPresent();
    }

    /**
     * Looked at before and after: a session that takes its lock first is seen after the row was taken, and one that takes it
     * later sees the row.
     */
    private boolean takeBeside(NamedLock other) throws SQLException {
        if (other.holder(session).isPresent() || !row.takeFromSession(session)) {
            return false;
        }
        if (other.holder(session).isPresent()) {
            row.release(session);
            return false;
        }
        return true;
    }

    @Override
    public synchronized Optional<LockHolder> holder() {
        return LockObservation.of(session, row::read, Optional.ofNullable(ofSessions), access);
    }

    @Override
    public RunProgress progress() {
        return progress;
    }

    /** With a snapshot from before a heartbeat, no transaction could touch the row any more. */
    @Override
    public void prepare(Session migrating) throws SQLException {
        migrating.seeWhatOthersCommit();
    }

    /** Touches the row in the caller's transaction, so that nobody can take the lock before that transaction ends. */
    @Override
    public void verify(Session migrating) {
        if (!hold(migrating)) {
            String taker =
                    row.read(migrating).map(it -> it.holder(null).describe()).orElse("nobody");
            throw new LockLostException(database, "the row of %s belongs to %s".formatted(row.name(), taker));
        }
    }

    /** Firebird lets nobody wait for the heartbeat, which may write the row at this moment. */
    private boolean hold(Session migrating) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return row.hold(migrating);
            } catch (ConcurrencyFailureException heartbeat) {
                Pause.millis(PAUSE_MILLIS, "asking after the lock");
            }
        }
        return row.hold(migrating);
    }

    @Override
    public void close() {
        heartbeat.close();
        synchronized (this) {
            try (session) {
                row.release(session);
            } catch (DataAccessException exception) {
                logger.debug("The lock in {} could not be released and will run out", row.name(), exception);
            }
        }
    }

    private void renew() {
        renew(progress.now());
    }

    private synchronized void renew(Optional<LockProgress> reached) {
        try {
            row.renew(session, reached);
        } catch (DataAccessException exception) {
            if (exception instanceof ConcurrencyFailureException || isPassing(exception)) {
                logger.debug("The lock in {} is renewed later, since its step is being recorded", row.name());
            } else {
                logger.warn("The lock in {} could not be renewed: {}", row.name(), SqlMessages.describe(exception));
            }
        }
    }
}
