package dev.migration.tenant;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many tenants stand where.
 *
 * @param fleet the fleet's name
 * @param counts each state, also those without a tenant
 */
public record FleetSummary(String fleet, Map<TenantState, Integer> counts) {

    public FleetSummary {
        Map<TenantState, Integer> all = new EnumMap<>(TenantState.class);
        for (TenantState state : TenantState.values()) {
            all.put(state, counts.getOrDefault(state, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    static FleetSummary of(String fleet, Collection<TenantStatus> tenants) {
        Map<TenantState, Integer> counts = new EnumMap<>(TenantState.class);
        tenants.forEach(it -> counts.merge(it.state(), 1, Integer::sum));
        return new FleetSummary(fleet, counts);
    }

    public int count(TenantState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many tenants there are. */
    public int total() {
        return counts.values().stream().mapToInt(it -> it).sum();
    }

    /** Whether every tenant is at its target. */
    public boolean isUpToDate() {
        return count(TenantState.UP_TO_DATE) == total();
    }

    /** Whether nothing is pending but what is applied in the background. */
    public boolean isForegroundUpToDate() {
        return count(TenantState.UP_TO_DATE) + count(TenantState.BACKGROUND_PENDING) == total();
    }
}
