package dev.migration.boot;

import dev.migration.tenant.FailureBudget;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetSummary;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many tenants of a fleet stand where, for those who ask every few seconds: up to a minute old while all are at their
 * target, up to ten seconds otherwise. There is no cheap question that would tell that nothing has moved.
 */
public final class WatchedFleet {

    private static final Duration WHILE_UP_TO_DATE = Duration.ofMinutes(1);

    private static final Duration OTHERWISE = Duration.ofSeconds(10);

    private final Fleet fleet;
    private @Nullable Supplier<FleetSummary> answer;
    private long goodUntil;

    public WatchedFleet(Fleet fleet) {
        this.fleet = fleet;
    }

    public String name() {
        return fleet.name();
    }

    public FailureBudget failureBudget() {
        return fleet.options().failureBudget();
    }

    /** Fails as it did a moment ago, so that several questions do not wait for a database that gives no answer. */
    public synchronized FleetSummary summary() {
        Supplier<FleetSummary> known = answer;
        if (known == null || System.nanoTime() - goodUntil > 0) {
            known = ask();
            answer = known;
        }
        return known.get();
    }

    private Supplier<FleetSummary> ask() {
        try {
            FleetSummary summary = fleet.summary();
            keepFor(summary.isUpToDate() ? WHILE_UP_TO_DATE : OTHERWISE);
            return () -> summary;
        } catch (RuntimeException failure) {
            keepFor(OTHERWISE);
            return () -> {
                throw failure;
            };
        }
    }

    private void keepFor(Duration time) {
        goodUntil = System.nanoTime() + time.toNanos();
    }
}
