package dev.migration.tenant;

/**
 * Is told how a run of a fleet goes on, on the threads that work for it, so by several at once. What it throws is logged and
 * changes nothing.
 */
public interface FleetListener {

    /** @param tenants how many the run is about */
    default void beforeRun(String fleet, int tenants) {}

    /** @param done how many are through with it now, this one included */
    default void tenantDone(String fleet, TenantResult result, int done) {}

    default void afterRun(FleetResult result) {}
}
