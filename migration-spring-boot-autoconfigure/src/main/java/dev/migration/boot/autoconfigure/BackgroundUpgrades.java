package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/**
 * Applies the revisions that the application did not wait for, once it is ready: a thread for each database that has some.
 * They stop between two batches when the application does, and its next start, or another instance, goes on.
 */
public final class BackgroundUpgrades implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundUpgrades.class);

    /** Within what Spring gives a phase of the shutdown. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private static final Duration LONGEST_RETRY = Duration.ofHours(1);

    private final Supplier<List<BackgroundWork>> work;

    private final List<Thread> threads = new ArrayList<>();

    private boolean isReady;

    /** Of those threads; another one after each start, for one of the last time may still be in a statement. */
    private volatile AtomicBoolean stopped = new AtomicBoolean(true);

    /** @param work asked for when the application is ready */
    BackgroundUpgrades(Supplier<List<BackgroundWork>> work) {
        this.work = work;
    }

    /** An application that was stopped and is started again is not told a second time that it is ready. */
    @Override
    public synchronized void start() {
        stopped = new AtomicBoolean();
        if (isReady) {
            begin();
        }
    }

    @Override
    public synchronized void onApplicationEvent(ApplicationReadyEvent event) {
        isReady = true;
        if (isRunning() && threads.isEmpty()) {
            begin();
        }
    }

    private void begin() {
        AtomicBoolean stop = stopped;
        for (BackgroundWork left : work.get()) {
            Thread thread = new Thread(() -> upgrade(left, stop), "migration-background-" + left.database());
            // What it does may be cut off at any moment without harm.
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    @Override
    public void stop() {
        stopped.set(true);
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        List<Thread> stopping;
        synchronized (this) {
            stopping = List.copyOf(threads);
            threads.clear();
            notifyAll();
        }
        for (Thread thread : stopping) {
            join(thread, Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped.get();
    }

    private void upgrade(BackgroundWork left, AtomicBoolean stop) {
        Duration pause = FIRST_RETRY;
        while (!stop.get() && !Thread.currentThread().isInterrupted()) {
            try {
                left.work().accept(stop::get);
                return;
            } catch (RuntimeException failure) {
                if (!stop.get()) {
                    report(left.database(), failure, pause);
                    pauseUnless(stop, pause);
                    pause = longest(pause.multipliedBy(2));
                }
            }
        }
    }

    private static void report(String database, RuntimeException failure, Duration pause) {
        if (failure instanceof MigrationException known) {
            LOG.error(
                    "The background migration of '{}' failed and is tried again in {} minutes. {}\n{}",
                    database,
                    pause.toMinutes(),
                    known.problem(),
                    known.remedy());
        } else {
            LOG.error(
                    "The background migration of '{}' failed and is tried again in {} minutes.",
                    database,
                    pause.toMinutes(),
                    failure);
        }
    }

    /** Whoever interrupts a thread ends that one alone. */
    private synchronized void pauseUnless(AtomicBoolean stop, Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        try {
            while (!stop.get() && end - System.nanoTime() > 0) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longest(Duration pause) {
        return pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause;
    }

    private static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
            if (thread.isAlive()) {
                LOG.warn(
                        "{} is still in a statement. It ends with the application; what it did not finish is done again.",
                        thread.getName());
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }
}
