package dev.migration.boot.actuate.endpoint;

import dev.migration.revision.RevisionNode;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetSummary;
import dev.migration.tenant.TenantState;
import java.util.List;
import java.util.Map;

/**
 * A database whose tenants have the state: how many stand where.
 *
 * @param status {@code UP_TO_DATE} if all are, else the state of those that are worst off
 * @param total how many tenants there are
 * @param tenants how many of them by state, also states without any
 */
public record FleetDescriptor(
        String status, List<String> target, List<String> heads, int total, Map<TenantState, Integer> tenants)
        implements DatabaseDescriptor {

    /** From bad to good. */
    private static final List<TenantState> BY_URGENCY = List.of(
            TenantState.FAILED,
            TenantState.UNREACHABLE,
            TenantState.UNKNOWN_REVISION,
            TenantState.PENDING,
            TenantState.MISSING,
            TenantState.BACKGROUND_PENDING);

    static FleetDescriptor of(Fleet fleet) {
        FleetSummary summary = fleet.summary();
        List<String> heads =
                fleet.template().graph().heads().stream().map(RevisionNode::id).toList();
        return new FleetDescriptor(
                worst(summary).name(), fleet.template().target(), heads, summary.total(), summary.counts());
    }

    private static TenantState worst(FleetSummary summary) {
        return BY_URGENCY.stream()
                .filter(it -> summary.count(it) > 0)
                .findFirst()
                .orElse(TenantState.UP_TO_DATE);
    }
}
