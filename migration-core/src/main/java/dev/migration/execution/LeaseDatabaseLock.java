package dev.migration.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * A lock for databases without one of their own: a row that says who holds it until when, by the database's clock. The
 * holder renews it; when the holder dies, it runs out. Every acquisition counts up a token, and a holder whose token is
 * not the row's any more has lost the lock, however sure it is.
 */
final class LeaseDatabaseLock implements DatabaseLock {

    static final Duration LEASE = Duration.ofSeconds(20);

    private static final Logger logger = LoggerFactory.getLogger(LeaseDatabaseLock.class);

    private final String database;

    private final LeaseTable table;

    private final String owner;

    private final Session session;

    private final Duration lease;

    private final ScheduledExecutorService heartbeat =
            Executors.newSingleThreadScheduledExecutor(LeaseDatabaseLock::daemon);

    private long token;

    LeaseDatabaseLock(DataSource dataSource, String database, LeaseTable table, String owner, Duration lease) {
        this.database = database;
        this.table = table;
        this.owner = owner;
        this.lease = lease;
        this.session = Session.open(dataSource, database);
    }

    /** Different for every acquisition, and telling to a person. */
    static String newOwner() {
        return "%s, process %d, %s"
                .formatted(Author.localHost(), ProcessHandle.current().pid(), UUID.randomUUID());
    }

    @Override
    public synchronized boolean tryAcquire() {
        Instant now = table.now(session.jdbc());
        if (!table.take(session.jdbc(), owner, now, now.plus(lease))) {
            return false;
        }
        token = table.read(session.jdbc()).token();
        long period = lease.toMillis() / 4;
        heartbeat.scheduleAtFixedRate(this::renew, period, period, TimeUnit.MILLISECONDS);
        return true;
    }

    @Override
    public synchronized Optional<String> holder() {
        return Optional.of(describe(table.read(session.jdbc())));
    }

    static String describe(LeaseTable.Lease lease) {
        return "%s since %s".formatted(lease.owner(), lease.acquired());
    }

    /** Touches the row in the caller's transaction, so that nobody can take the lock before that transaction ends. */
    @Override
    public void verify(Session migrating) {
        if (!table.hold(migrating.jdbc(), owner, token)) {
            throw new LockLostException(database, "the row of " + table.name() + " belongs to another holder");
        }
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
        synchronized (this) {
            try (session) {
                if (token > 0) {
                    table.release(session.jdbc(), owner, token);
                }
            } catch (DataAccessException exception) {
                logger.debug("The lock in {} could not be released and will run out", table.name(), exception);
            }
        }
    }

    private synchronized void renew() {
        try {
            Instant now = table.now(session.jdbc());
            table.renew(session.jdbc(), owner, token, now.plus(lease));
        } catch (DataAccessException exception) {
            logger.warn("The lock in {} could not be renewed: {}", table.name(), SqlMessages.describe(exception));
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "migration-lock-heartbeat");
        thread.setDaemon(true);
        return thread;
    }
}
