package dev.migration.execution;

import dev.migration.dialect.LockSession;
import dev.migration.execution.LeaseTable.Observed;
import dev.migration.lock.LockHolder;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Puts together what the server knows of a lock, that it is held, and what the holder wrote, who it is. Where the server
 * tells, it alone is believed: what a dead holder wrote does not make a lock.
 */
final class LockObservation {

    private static final Logger logger = LoggerFactory.getLogger(LockObservation.class);

    private LockObservation() {}

    /** @param access tells a standby, where the row comes over from another server and the lock does not */
    static Optional<LockHolder> of(
            Session session,
            Function<Session, Optional<Observed>> row,
            Optional<NamedLock> ofSessions,
            WriteAccess access) {
        Optional<Observed> written = read(session, row);
        try {
            Optional<LockSession> holding =
                    ofSessions.isPresent() ? ofSessions.get().holder(session) : Optional.empty();
            if (holding.isPresent()) {
                return Optional.of(ofSession(holding.get(), written));
            }
        } catch (SQLException exception) {
            // The user may not see it. The row is kept up while its writer lives.
            logger.debug("The server does not tell who holds the lock: {}", SqlMessages.describe(exception));
            return holder(written);
        }
        return holder(written.filter(it -> !it.isOver())
                .filter(it -> it.lease().isLockItself() || access.isStandby(session)));
    }

    private static Optional<LockHolder> holder(Optional<Observed> written) {
        return written.filter(it -> !it.isOver()).map(it -> it.holder(null));
    }

    private static LockHolder ofSession(LockSession known, Optional<Observed> written) {
        return written.filter(it -> it.lease().sessionNumber() == known.number())
                .map(it -> it.holder(known.description()))
                .orElseGet(() -> LockHolder.ofSession(known.description()));
    }

    private static Optional<Observed> read(Session session, Function<Session, Optional<Observed>> row) {
        try {
            return row.apply(session);
        } catch (DataAccessException exception) {
            // Nobody has taken the lock yet, or this user may not see by whom.
            logger.debug("The row of the lock cannot be read: {}", SqlMessages.describe(exception));
            return Optional.empty();
        }
    }
}
