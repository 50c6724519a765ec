package dev.migration.tenant;

/**
 * What a run did that left out background revisions.
 *
 * @param isComplete whether no tenant that is where it should be has any left
 */
public record FleetForegroundResult(FleetResult result, boolean isComplete) {}
