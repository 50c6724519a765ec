package dev.migration.tenant;

import java.util.List;
import java.util.Optional;

/**
 * Which tenants to tell about.
 *
 * @param page counted from 0
 * @param size how many tenants a page has
 * @param state only those in this state; all states where it is empty
 * @param prefix only those whose name begins so; all names where it is empty
 */
public record FleetQuery(int page, int size, Optional<TenantState> state, String prefix) {

    public FleetQuery {
        if (page < 0 || size < 1) {
            throw new InvalidTenantException(
                    "There is no page %d of %d tenants.".formatted(page, size),
                    "Pages are counted from 0 and have at least one tenant.");
        }
    }

    public static FleetQuery page(int page, int size) {
        return new FleetQuery(page, size, Optional.empty(), "");
    }

    /** All tenants on one page. */
    public static FleetQuery all() {
        return page(0, Integer.MAX_VALUE);
    }

    public FleetQuery withState(TenantState newState) {
        return new FleetQuery(page, size, Optional.of(newState), prefix);
    }

    public FleetQuery withPrefix(String newPrefix) {
        return new FleetQuery(page, size, state, newPrefix);
    }

    /** What of a list is on the page. */
    <T> List<T> part(List<T> all) {
        int begin = (int) Math.min((long) page * size, all.size());
        return all.subList(begin, (int) Math.min((long) begin + size, all.size()));
    }
}
