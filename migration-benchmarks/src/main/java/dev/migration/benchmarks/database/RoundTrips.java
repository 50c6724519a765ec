package dev.migration.benchmarks.database;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How often something was sent to PostgreSQL and then waited for: on the wire, and so with what the driver asks by itself.
 * Static, because the driver makes its sockets by the name of a class.
 */
public final class RoundTrips {

    private static final AtomicLong COUNT = new AtomicLong();

    private RoundTrips() {}

    public static long count() {
        return COUNT.get();
    }

    static void add() {
        COUNT.incrementAndGet();
    }
}
