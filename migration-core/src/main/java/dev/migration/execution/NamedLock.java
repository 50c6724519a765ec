package dev.migration.execution;

import dev.migration.dialect.LockSession;
import dev.migration.dialect.LockSight;
import dev.migration.dialect.SessionLock;
import java.sql.SQLException;
import java.util.Optional;

/** A lock of the database's own, under its name. */
record NamedLock(SessionLock lock, String name) {

    boolean tryAcquire(Session session) throws SQLException {
        return lock.tryAcquire(session.connection(), name);
    }

    void release(Session session) throws SQLException {
        lock.release(session.connection(), name);
    }

    boolean isHeld(Session session) throws SQLException {
        return lock.isHeld(session.connection(), name);
    }

    /** How the migrating session can see that another one holds it. */
    Optional<LockSight> sight() {
        return lock.sight(name);
    }

    /** Also asked by sessions that cannot take it themselves. */
    Optional<LockSession> holder(Session session) throws SQLException {
        return lock.holder(session.connection(), name);
    }
}
