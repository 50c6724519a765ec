package dev.migration.boot.health;

import dev.migration.boot.Problem;
import dev.migration.boot.WatchedFleet;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetSummary;
import dev.migration.tenant.TenantState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the tenants of a database are where the application needs them.
 *
 * <p>As many may be elsewhere as may fail in a run: one tenant whose data are in the way of a script is no reason to take
 * the application from all others. A tenant without a schema does not count, since it has just been entered, nor does one
 * that is behind where tenants are migrated at their first use.
 */
public final class FleetHealthIndicator extends AbstractHealthIndicator {

    private final WatchedFleet fleet;

    private final boolean isLazy;

    /** @param isLazy whether a tenant that is behind is migrated at its first use */
    public FleetHealthIndicator(Fleet fleet, boolean isLazy) {
        this.fleet = new WatchedFleet(fleet);
        this.isLazy = isLazy;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.withDetail("database", fleet.name());
        try {
            FleetSummary summary = fleet.summary();
            builder.status(healthOf(summary)).withDetail("tenants", details(summary));
        } catch (RuntimeException failure) {
            Problem problem = Problem.of(failure);
            builder.down().withDetail("problem", problem.problem()).withDetail("remedy", problem.remedy());
        }
    }

    private Status healthOf(FleetSummary summary) {
        int tolerated = fleet.failureBudget().of(summary.total());
        if (summary.count(TenantState.FAILED) + summary.count(TenantState.UNREACHABLE) > tolerated) {
            return Status.DOWN;
        }
        if (!isLazy && summary.count(TenantState.PENDING) > tolerated) {
            return Status.OUT_OF_SERVICE;
        }
        return summary.count(TenantState.UNKNOWN_REVISION) > tolerated ? Status.UNKNOWN : Status.UP;
    }

    private static Map<String, Integer> details(FleetSummary summary) {
        Map<String, Integer> details = new LinkedHashMap<>();
        details.put("total", summary.total());
        summary.counts().forEach((state, count) -> details.put(state.name(), count));
        return details;
    }
}
