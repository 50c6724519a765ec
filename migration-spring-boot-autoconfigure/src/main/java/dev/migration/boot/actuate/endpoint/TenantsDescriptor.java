package dev.migration.boot.actuate.endpoint;

import dev.migration.tenant.FleetStatus;
import java.util.List;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * A page of tenants.
 *
 * @param page counted from 0
 * @param total how many tenants there are on all pages
 */
public record TenantsDescriptor(int page, int size, int total, List<TenantDescriptor> tenants)
        implements OperationResponseBody {

    static TenantsDescriptor of(FleetStatus status) {
        return new TenantsDescriptor(
                status.page(),
                status.size(),
                status.total(),
                status.tenants().stream().map(TenantDescriptor::of).toList());
    }
}
