package dev.migration.tenant;

import java.util.List;

/**
 * A page of tenants and where they stand, in the order of the provider.
 *
 * @param fleet the fleet's name
 * @param total how many tenants the query finds on all pages
 */
public record FleetStatus(String fleet, int page, int size, int total, List<TenantStatus> tenants) {

    public FleetStatus {
        tenants = List.copyOf(tenants);
    }
}
