package dev.migration.execution;

/**
 * What an upgrade did that left out background revisions.
 *
 * @param isComplete whether there were none to leave out
 */
public record ForegroundResult(MigrationResult result, boolean isComplete) {}
