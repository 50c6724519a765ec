package dev.migration.benchmarks.report;

import dev.migration.benchmarks.database.RoundTrips;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Adds up what happens inside of calls and nowhere else; what prepares a call is not counted. */
public final class Measured {

    private static final AtomicLong CALLS = new AtomicLong();

    private static final AtomicLong ROUND_TRIPS = new AtomicLong();

    private static final AtomicLong LATENESS = new AtomicLong();

    private Measured() {}

    public static <T> T call(Supplier<T> work) {
        long before = RoundTrips.count();
        T result = work.get();
        ROUND_TRIPS.addAndGet(RoundTrips.count() - before);
        CALLS.incrementAndGet();
        return result;
    }

    /** How many nanoseconds the last of several was ready after the first. */
    public static void lastAfterFirst(long nanoseconds) {
        LATENESS.addAndGet(nanoseconds);
    }

    static double latenessMillisPerCall() {
        return CALLS.get() == 0 ? 0 : LATENESS.get() / 1e6 / CALLS.get();
    }

    static double roundTripsPerCall() {
        return CALLS.get() == 0 ? 0 : (double) ROUND_TRIPS.get() / CALLS.get();
    }

    static void reset() {
        CALLS.set(0);
        ROUND_TRIPS.set(0);
        LATENESS.set(0);
    }
}
