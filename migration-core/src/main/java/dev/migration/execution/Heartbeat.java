package dev.migration.execution;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the holder of a lock say again and again that it lives, on a thread of its own. */
final class Heartbeat implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Heartbeat.class);

    /** A run that is shorter has nothing to tell, and costs nothing. */
    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Runnable beat;

    private @Nullable ScheduledExecutorService thread;

    Heartbeat(Runnable beat) {
        this.beat = beat;
    }

    void start(Duration period) {
        thread = Executors.newSingleThreadScheduledExecutor(Heartbeat::daemon);
        long first = Math.min(FIRST.toMillis(), period.toMillis());
        thread.scheduleAtFixedRate(this::beatOnce, first, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is thrown here would be the last of it. */
    private void beatOnce() {
        try {
            beat.run();
        } catch (RuntimeException exception) {
            logger.warn("The lock could not be renewed: {}", exception.toString(), exception);
        }
    }

    /** The beat that is under way goes on to its end. */
    @Override
    public void close() {
        if (thread != null) {
            // Not interrupted: H2 closes the file of a thread that is, and with it the database, for everyone.
            thread.shutdown();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "migration-lock-heartbeat");
        thread.setDaemon(true);
        return thread;
    }
}
