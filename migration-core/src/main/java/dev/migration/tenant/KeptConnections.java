package dev.migration.tenant;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The two connections of one worker, kept from one tenant to the next: to move a session is one statement, to borrow it, look
 * where it is, and put it back are three more.
 */
final class KeptConnections implements ConnectionSource, AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(KeptConnections.class);

    private final PooledConnections pool;

    private boolean isClosed;

    private static final int KEPT = 2;

    private final Deque<Borrowed> idle = new ArrayDeque<>();

    KeptConnections(PooledConnections pool) {
        this.pool = pool;
    }

    PooledConnections pool() {
        return pool;
    }

    @Override
    public synchronized Borrowed take() throws SQLException {
        Borrowed kept = idle.poll();
        return kept == null ? pool.take() : kept;
    }

    @Override
    public synchronized void giveBack(Borrowed borrowed) throws SQLException {
        // One that comes late, as that of a watcher, would never be asked for again.
        if (isClosed || idle.size() == KEPT) {
            pool.giveBack(borrowed);
        } else {
            idle.push(borrowed);
        }
    }

    /** Gives all of them back to the pool; those that are taken afterwards are new. To be called also after a failure. */
    @Override
    public synchronized void close() {
        isClosed = true;
        while (!idle.isEmpty()) {
            try {
                pool.giveBack(idle.pop());
            } catch (SQLException exception) {
                logger.debug("A connection could not be given back", exception);
            }
        }
    }
}
