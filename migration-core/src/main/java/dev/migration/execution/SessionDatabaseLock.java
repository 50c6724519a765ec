package dev.migration.execution;

import dev.migration.dialect.LockSight;
import dev.migration.dialect.SessionLock;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock of the database's own, on a connection that does nothing else: it is never inside a transaction, so that {@code
 * CREATE INDEX CONCURRENTLY}, which waits for every older transaction, does not wait for those who wait for the lock.
 */
final class SessionDatabaseLock implements DatabaseLock {

    private static final Logger logger = LoggerFactory.getLogger(SessionDatabaseLock.class);

    private final String database;

    private final SessionLock lock;

    private final String name;

    private final Session session;

    private boolean held;

    /** How the migrating session sees that the lock is held, without a round trip of its own. */
    private @Nullable LockSight sight;

    SessionDatabaseLock(DataSource dataSource, String database, SessionLock lock, String name) {
        this.database = database;
        this.lock = lock;
        this.name = name;
        this.session = Session.open(dataSource, database);
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        held = lock.tryAcquire(session.connection(), name);
        if (held) {
            sight = lock.sight(session.connection(), name).orElse(null);
        }
        return held;
    }

    @Override
    public Optional<String> holder() throws SQLException {
        return lock.holder(session.connection(), name);
    }

    @Override
    public void verify(Session migrating) {
        try {
            if (!lock.isHeld(session.connection(), name)) {
                throw new LockLostException(database, "its session does not hold it any more");
            }
        } catch (SQLException exception) {
            throw new LockLostException(database, "its session is gone: " + SqlMessages.describe(exception));
        }
    }

    @Override
    public boolean verifyWith(StateChanges changes) {
        if (sight == null || !changes.areSentTogether()) {
            return false;
        }
        changes.add(sight.sql(), List.copyOf(sight.parameters()), rows -> {
            if (rows == 0) {
                throw new LockLostException(database, "its session does not hold it any more");
            }
        });
        return true;
    }

    @Override
    public void close() {
        try (session) {
            if (held) {
                lock.release(session.connection(), name);
            }
        } catch (SQLException exception) {
            // The session is broken, and the lock ended with it.
            logger.debug("The lock {} could not be released", name, exception);
        }
    }
}
