package dev.migration.tenant;

import java.time.Duration;
import java.util.List;

/**
 * What a run did with its tenants, in the order of the provider.
 *
 * @param fleet the fleet's name
 */
public record FleetResult(String fleet, List<TenantResult> tenants, FleetStop stop, Duration executionTime) {

    public FleetResult {
        tenants = List.copyOf(tenants);
    }

    public int count(TenantOutcome outcome) {
        return (int) tenants.stream().filter(it -> it.outcome() == outcome).count();
    }

    public List<TenantResult> failures() {
        return tenants.stream()
                .filter(it -> it.outcome() == TenantOutcome.FAILED)
                .toList();
    }

    /** Whether every tenant is where it should be. */
    public boolean isComplete() {
        return count(TenantOutcome.FAILED) == 0 && count(TenantOutcome.NOT_ATTEMPTED) == 0;
    }

    /**
     * The same, where every tenant is where it should be.
     *
     * @throws FleetFailedException if one failed or was not attempted
     */
    public FleetResult orThrow() {
        if (!isComplete()) {
            throw new FleetFailedException(this);
        }
        return this;
    }
}
