package dev.migration.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A lock that belongs to a database session and ends with it, so that a killed holder never blocks anyone.
 *
 * <p>All calls happen on one connection in autocommit mode that is used for nothing else.
 */
public interface SessionLock {

    /** Takes the lock if it is free, and answers at once. */
    boolean tryAcquire(Connection connection, String name) throws SQLException;

    void release(Connection connection, String name) throws SQLException;

    /** Whether the session of this connection still holds the lock. */
    boolean isHeld(Connection connection, String name) throws SQLException;

    /** Who holds the lock. Empty where nobody does, or the database does not tell. */
    Optional<LockSession> holder(Connection connection, String name) throws SQLException;

    /** The expression by which a session asks for its own {@link LockSession#number}. */
    String ownNumber();

    /** Whether equal names are different locks in different databases of one server. */
    default boolean belongsToDatabase() {
        return false;
    }

    /**
     * How a session in a transaction can see that another one of the same database has the lock. Whose it is, the condition
     * need not tell. Empty where it cannot be seen, and the connection that has the lock is asked.
     */
    default Optional<LockSight> sight(String name) {
        return Optional.empty();
    }
}
