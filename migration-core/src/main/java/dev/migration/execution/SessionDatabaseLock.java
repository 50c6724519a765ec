package dev.migration.execution;

import dev.migration.dialect.Interference;
import dev.migration.dialect.LockSight;
import dev.migration.lock.LockHolder;
import dev.migration.lock.LockProgress;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * A lock of the database's own, on a connection that does nothing else: it is never inside a transaction, so that {@code
 * CREATE INDEX CONCURRENTLY}, which waits for every older transaction, does not wait for those who wait for the lock.
 *
 * <p>Beside it stands a row that tells others who holds it. If the row cannot be written, the lock is held all the same.
 */
final class SessionDatabaseLock implements DatabaseLock {

    private static final Logger logger = LoggerFactory.getLogger(SessionDatabaseLock.class);

    private final String database;

    private final NamedLock lock;

    /** How the migrating session sees that the lock is held, without a round trip of its own. */
    private final Optional<LockSight> sight;

    private final LockRow row;

    private final WriteAccess access;

    private final Session session;

    private final RunProgress progress = new RunProgress();

    private final Heartbeat heartbeat = new Heartbeat(this::renew);

    private boolean held;

    SessionDatabaseLock(Session session, String database, NamedLock lock, LockRow row, WriteAccess access) {
        this.session = session;
        this.database = database;
        this.lock = lock;
        this.sight = lock.sight();
        this.row = row;
        this.access = access;
    }

    @Override
    public synchronized boolean tryAcquire() throws SQLException {
        if (!lock.tryAcquire(session)) {
            return false;
        }
        try {
            held = tell();
        } finally {
            if (!held) {
                lock.release(session);
            }
        }
        if (held) {
            heartbeat.start(row.period());
        }
        return held;
    }

    /** Answers no if somebody behind a pooler holds the row, which is the lock there, or if that cannot be told now. */
    private boolean tell() throws SQLException {
        try {
            return row.tell(session, lock);
        } catch (DataAccessException missing) {
            return tellFirst();
        }
    }

    private boolean tellFirst() throws SQLException {
        try {
            row.create(session);
            return row.tell(session, lock);
        } catch (SQLException | DataAccessException exception) {
            access.require(session, exception);
            if (Interference.of(exception, access.dialect()).isPresent() || isRowTheLockOfAnother()) {
                return false;
            }
            logger.debug("Nobody is told who holds the lock of {}: {}", database, SqlMessages.describe(exception));
            return lock.isHeld(session);
        }
    }

    /** Who may not write the row may still read it, and see that somebody behind a pooler holds it. */
    private boolean isRowTheLockOfAnother() {
        try {
            return row.read(session)
                    .filter(it -> it.lease().isLockItself() && !it.isOver())
                    .isPresent();
        } catch (DataAccessException exception) {
            logger.debug("The row of the lock cannot be read: {}", SqlMessages.describe(exception));
            return false;
        }
    }

    @Override
    public synchronized Optional<LockHolder> holder() {
        return LockObservation.of(session, row::read, Optional.of(lock), access);
    }

    @Override
    public RunProgress progress() {
        return progress;
    }

    @Override
    public synchronized void verify(Session migrating) {
        try {
            if (!lock.isHeld(session)) {
                throw new LockLostException(database, "its session does not hold it any more");
            }
        } catch (SQLException exception) {
            throw new LockLostException(database, "its session is gone: " + SqlMessages.describe(exception));
        }
    }

    /** The lock is held by some session, and the row says whose session that is. */
    @Override
    public boolean verifyWith(StateChanges changes) {
        return sight.isPresent()
                && changes.areSentTogether()
                && row.verifyWith(changes, sight.get(), rows -> {
                    if (rows == 0) {
                        throw new LockLostException(database, "its session does not hold it any more");
                    }
                });
    }

    @Override
    public void close() {
        heartbeat.close();
        synchronized (this) {
            try (session) {
                if (held) {
                    release();
                }
            } catch (SQLException | DataAccessException exception) {
                // The session is broken, and the lock ended with it.
                logger.debug("The lock {} could not be released", lock.name(), exception);
            }
        }
    }

    /** A pool keeps the session, and with it a lock that was not given back. */
    private void release() throws SQLException {
        held = false;
        try {
            row.release(session);
        } finally {
            lock.release(session);
        }
    }

    private void renew() {
        renew(progress.now());
    }

    /** Also keeps the connection from being ended as idle while a long statement runs on the other one. */
    private synchronized void renew(Optional<LockProgress> reached) {
        if (!held) {
            return;
        }
        try {
            if (!row.renew(session, reached)) {
                lock.isHeld(session);
            }
        } catch (SQLException | DataAccessException exception) {
            logger.debug("Nobody is told how far {} has come: {}", database, SqlMessages.describe(exception));
        }
    }
}
