package dev.migration.execution;

import dev.migration.lock.LockHolder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a lock by asking for it again and again, at growing and uneven intervals. */
final class LockWait {

    private static final Logger logger = LoggerFactory.getLogger(LockWait.class);

    private static final long FIRST_PAUSE_MILLIS = 50;

    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private static final long FIRST_LOOK_MILLIS = 50;

    static final Duration REPORT_EVERY = Duration.ofSeconds(30);

    private LockWait() {}

    /**
     * Takes the lock, or learns that it is not needed any more.
     *
     * @param meanwhile asked often while somebody else has the lock; what it answers is answered instead of waiting on
     * @return empty if the lock is held now
     * @throws LockTimeoutException if the lock does not become free in time
     */
    static <T> Optional<T> acquire(
            DatabaseLock lock, String database, Duration timeout, Supplier<Optional<T>> meanwhile) throws SQLException {
        long begin = System.nanoTime();
        long nextReport = begin;
        long pause = FIRST_PAUSE_MILLIS;
        while (!lock.tryAcquire()) {
            long now = System.nanoTime();
            Duration waited = Duration.ofNanos(now - begin);
            if (waited.compareTo(timeout) >= 0) {
                // Who does not wait comes back later, and those in the background have to know of it by then.
                Optional<T> answer = meanwhile.get();
                if (answer.isPresent()) {
                    return answer;
                }
                throw new LockTimeoutException(database, waited, lock.holder());
            }
            if (now - nextReport >= 0) {
                logger.info("Waiting for the lock of {}, held by {}", database, describe(lock));
                nextReport = now + REPORT_EVERY.toNanos();
            }
            // Uneven, so that many who wait do not all ask at the same moment.
            long millis = pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
            Optional<T> instead = pause(millis, lookEvery(waited), meanwhile);
            if (instead.isPresent()) {
                return instead;
            }
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
        return Optional.empty();
    }

    private static String describe(DatabaseLock lock) {
        return lock.holder().map(LockHolder::describe).orElse("another session");
    }

    /** Who waits for minutes does not ask as often as who waits for a moment. */
    private static long lookEvery(Duration waited) {
        return Math.min(Math.max(waited.toMillis() / 50, FIRST_LOOK_MILLIS), LONGEST_PAUSE_MILLIS);
    }

    private static <T> Optional<T> pause(long millis, long lookEvery, Supplier<Optional<T>> meanwhile) {
        long left = millis;
        while (left > 0) {
            long part = Math.min(left, lookEvery);
            Pause.millis(part, "waiting for the lock");
            Optional<T> answer = meanwhile.get();
            if (answer.isPresent()) {
                return answer;
            }
            left -= part;
        }
        return Optional.empty();
    }
}
