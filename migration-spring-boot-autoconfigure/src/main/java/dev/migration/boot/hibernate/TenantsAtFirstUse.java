package dev.migration.boot.hibernate;

import dev.migration.tenant.Fleet;
import dev.migration.tenant.UnknownTenantException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Brings a tenant to the target when Hibernate first asks for something of it.
 *
 * <p>An identifier that no tenant has, such as the one that a resolver answers while nobody is logged in, is the
 * application's own business and is left alone.
 */
final class TenantsAtFirstUse {

    /** How long an identifier is known to be of no tenant. Longer, and a tenant that was just created would not be seen. */
    private static final Duration UNKNOWN_FOR = Duration.ofSeconds(1);

    private static final int MOST_UNKNOWN = 1_000;

    private final Supplier<List<Fleet>> fleets;

    private final Map<String, Long> unknown = new ConcurrentHashMap<>();

    TenantsAtFirstUse(Supplier<List<Fleet>> fleets) {
        this.fleets = fleets;
    }

    void ensure(Object identifier) {
        String tenant = String.valueOf(identifier);
        if (!isKnownToBeNone(tenant) && count(tenant) == 0) {
            remember(tenant);
        }
    }

    /** How many of the fleets have such a tenant, which is now at its target in each. */
    private long count(String tenant) {
        return fleets.get().stream().filter(it -> isEnsured(it, tenant)).count();
    }

    private static boolean isEnsured(Fleet fleet, String tenant) {
        try {
            fleet.ensure(tenant);
            return true;
        } catch (UnknownTenantException none) {
            return false;
        }
    }

    private boolean isKnownToBeNone(String tenant) {
        Long since = unknown.get(tenant);
        return since != null && System.nanoTime() - since < UNKNOWN_FOR.toNanos();
    }

    // Identifiers may come from requests: whoever makes them up is not to fill the memory.
    private void remember(String tenant) {
        if (unknown.size() >= MOST_UNKNOWN) {
            unknown.clear();
        }
        unknown.put(tenant, System.nanoTime());
    }
}
