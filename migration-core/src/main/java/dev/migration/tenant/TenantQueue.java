package dev.migration.tenant;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/** Tenants that wait for a worker, some of them not before a certain time. Ends when all are through or it is stopped. */
final class TenantQueue {

    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::due).thenComparingInt(Waiting::number));

    private final long begin = System.nanoTime();

    private int count;

    private int working;

    private boolean isStopped;

    TenantQueue(List<TenantAttempt> attempts) {
        attempts.forEach(it -> add(it, 0));
    }

    /** The next one, as soon as there is one; empty when there will be none. */
    synchronized Optional<TenantAttempt> take() {
        while (!isStopped && (working > 0 || !waiting.isEmpty())) {
            Waiting first = waiting.peek();
            long left = first == null ? Long.MAX_VALUE : first.due() - elapsed();
            if (first != null && left <= 0) {
                waiting.remove();
                working++;
                return Optional.of(first.attempt());
            }
            waitFor(left);
        }
        return Optional.empty();
    }

    /** One that was taken is through. */
    synchronized void done() {
        working--;
        notifyAll();
    }

    /** One that was taken has to come again, but not before the pause is over. */
    synchronized void again(TenantAttempt attempt, Duration pause) {
        working--;
        add(attempt, elapsed() + pause.toNanos());
        notifyAll();
    }

    /** Nothing is given out any more. */
    synchronized void stop() {
        isStopped = true;
        notifyAll();
    }

    private void add(TenantAttempt attempt, long due) {
        waiting.add(new Waiting(attempt, due, count++));
    }

    private long elapsed() {
        return System.nanoTime() - begin;
    }

    private void waitFor(long nanos) {
        try {
            // One more, because a wait of 0 would be one without an end.
            wait(nanos == Long.MAX_VALUE ? 0 : TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            isStopped = true;
        }
    }

    private record Waiting(TenantAttempt attempt, long due, int number) {}
}
