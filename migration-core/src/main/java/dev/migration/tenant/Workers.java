package dev.migration.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Threads that work for one caller and end before it goes on. */
final class Workers {

    private Workers() {}

    /** The answers to questions that are asked several at once, in the questions' order. */
    static <T> List<T> answers(int atOnce, List<Supplier<T>> questions) {
        AtomicReferenceArray<@Nullable T> answers = new AtomicReferenceArray<>(questions.size());
        AtomicInteger next = new AtomicInteger();
        run("migration-status", Math.min(atOnce, questions.size()), () -> {}, () -> {
            for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
                answers.set(i, questions.get(i).get());
            }
        });
        List<T> all = new ArrayList<>();
        for (int i = 0; i < answers.length(); i++) {
            T answer = answers.get(i);
            if (answer != null) {
                all.add(answer);
            }
        }
        return all;
    }

    /**
     * Does the work on so many threads, and returns when all of them are through.
     *
     * @param interrupted called if the caller's thread is interrupted meanwhile; the workers are not, because embedded
     *     databases close their files when they are
     */
    static void run(String name, int threads, Runnable interrupted, Runnable work) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 1; i <= threads; i++) {
            Thread worker = new Thread(
                    () -> {
                        try {
                            work.run();
                        } catch (Throwable thrown) {
                            failure.compareAndSet(null, thrown);
                        }
                    },
                    name + "-" + i);
            worker.setDaemon(true);
            workers.add(worker);
        }
        workers.forEach(Thread::start);
        join(workers, interrupted);
        rethrow(failure.get());
    }

    private static void join(List<Thread> workers, Runnable interrupted) {
        boolean wasInterrupted = false;
        for (Thread worker : workers) {
            boolean isThrough = false;
            while (!isThrough) {
                try {
                    worker.join();
                    isThrough = true;
                } catch (InterruptedException exception) {
                    wasInterrupted = true;
                    interrupted.run();
                }
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
