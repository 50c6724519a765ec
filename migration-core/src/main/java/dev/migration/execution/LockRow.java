package dev.migration.execution;

import dev.migration.dialect.LockSight;
import dev.migration.lock.LockOwner;
import dev.migration.lock.LockProgress;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;

/** The row of the lock in the hands of one process, for one acquisition after another. */
final class LockRow {

    private final StateTables tables;

    private final LeaseTable table;

    private final LockOwner by;

    private final Duration lease;

    private final String owner = UUID.randomUUID().toString();

    private boolean taken;

    private long token;

    /** Written by whichever thread renews it. */
    private volatile Asked asked = new Asked(Instant.EPOCH, System.nanoTime());

    LockRow(StateTables tables, LockOwner by, Duration lease) {
        this.tables = tables;
        this.table = tables.lease();
        this.by = by;
        this.lease = lease;
    }

    String name() {
        return table.name();
    }

    /** How often it wants to be renewed, so that a heart that misses some beats is not taken for dead. */
    Duration period() {
        return lease.dividedBy(4);
    }

    void create(Session session) throws SQLException {
        tables.createLease(session);
    }

    boolean exists(Session session) {
        return tables.hasLease(session) && table.hasRow(session.jdbc());
    }

    boolean take(Session session) {
        Instant now = now(session);
        return takenAsLock(session, table.take(session.jdbc(), owner, by, now, now.plus(lease)));
    }

    boolean takeFromSession(Session session) {
        Instant now = now(session);
        return takenAsLock(session, table.takeFromSession(session.jdbc(), owner, by, now, now.plus(lease)));
    }

    private boolean takenAsLock(Session session, boolean isTaken) {
        if (isTaken) {
            token = read(session).orElseThrow().lease().token();
        }
        taken = isTaken;
        return isTaken;
    }

    /** Tells who holds the lock of the database; answers no if somebody holds the row as the lock. */
    boolean tell(Session session, NamedLock lock) {
        Instant now = now(session);
        String ownNumber = lock.lock().ownNumber();
        taken = table.tell(session.jdbc(), ownNumber, owner, by, now, now.plus(lease));
        return taken;
    }

    Optional<LeaseTable.Observed> read(Session session) {
        return table.read(session.jdbc());
    }

    /** Answers no, and asks nothing, where it could not be written. */
    boolean renew(Session session, Optional<LockProgress> progress) {
        if (!taken) {
            return false;
        }
        Instant expires = now(session).plus(lease);
        if (progress.isPresent()) {
            table.renew(session.jdbc(), owner, expires, progress.get());
        } else {
            table.renew(session.jdbc(), owner, expires);
        }
        return true;
    }

    /**
     * Keeps it from being taken until the caller's transaction ends, and for as long as a lease lasts from now; answers no if
     * it was taken before. Where a transaction keeps everyone else from writing, no heart could beat while it lasted.
     */
    boolean hold(Session migrating) {
        return table.hold(migrating.jdbc(), owner, token, asked.now().plus(lease));
    }

    /**
     * Asks together with the changes whether the row is still the caller's and the lock held; answers no, and asks nothing,
     * where the row could not be written.
     */
    boolean verifyWith(StateChanges changes, LockSight sight, IntConsumer check) {
        if (taken) {
            table.verify(changes, owner, sight, check);
        }
        return taken;
    }

    private Instant now(Session session) {
        asked = new Asked(table.now(session.jdbc()), System.nanoTime());
        return asked.time();
    }

    /** What the database's clock said, and when by this machine's, so that it need not be asked again for each step. */
    private record Asked(Instant time, long nanos) {

        private Instant now() {
            return time.plusNanos(System.nanoTime() - nanos);
        }
    }

    void release(Session session) {
        if (taken) {
            taken = false;
            table.release(session.jdbc(), owner);
        }
    }
}
