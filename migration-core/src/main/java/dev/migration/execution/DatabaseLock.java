package dev.migration.execution;

import dev.migration.lock.LockHolder;
import java.sql.SQLException;
import java.util.Optional;

/** What keeps two processes from migrating one database at the same time. Ends when its holder does, however that ends. */
interface DatabaseLock extends AutoCloseable {

    /** Takes the lock if it is free, and answers at once. */
    boolean tryAcquire() throws SQLException;

    /** Who holds it, and how far that run has come. */
    Optional<LockHolder> holder();

    /** To be told where the run is, for others to see. */
    RunProgress progress();

    /** To be called with the session that migrates, before it does; once the lock is held. */
    default void prepare(Session migrating) throws SQLException {}

    /**
     * To be called in the transaction that writes the version table, before it commits.
     *
     * @throws LockLostException if the lock is not held any more
     */
    void verify(Session migrating) throws SQLException;

    /** Does the same together with the changes, if this lock can; else answers no, and {@link #verify} is to be called. */
    default boolean verifyWith(StateChanges changes) {
        return false;
    }

    /** Gives the lock back if it is held. */
    @Override
    void close();
}
