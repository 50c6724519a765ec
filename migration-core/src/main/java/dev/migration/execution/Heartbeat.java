package dev.migration.execution;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets the holder of a lock say again and again that it lives, on a thread of its own. */
final class Heartbeat implements AutoCloseable {

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
        thread.scheduleAtFixedRate(beat, first, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "migration-lock-heartbeat");
        thread.setDaemon(true);
        return thread;
    }
}
