package dev.migration.execution;

import java.util.List;
import java.util.function.LongSupplier;

/** Gives out the numbers of new entries of a history, one after the other. */
final class HistoryNumbers {

    private final LongSupplier next;

    private HistoryNumbers(LongSupplier next) {
        this.next = next;
    }

    /**
     * Counts on from the newest entry, which asks the database nothing: for who has the lock from when the history was read
     * to the last new entry.
     *
     * @param history newest first
     */
    static HistoryNumbers after(List<HistoryEntry> history) {
        long last = history.isEmpty() ? 0 : history.get(0).id();
        return new HistoryNumbers(new LongSupplier() {

            private long given = last;

            @Override
            public long getAsLong() {
                given++;
                return given;
            }
        });
    }

    /** Looks at the history each time: for who has the lock only then. */
    static HistoryNumbers asked(HistoryTable table, Session session) {
        return new HistoryNumbers(() -> table.nextId(session.jdbc()));
    }

    long next() {
        return next.getAsLong();
    }
}
