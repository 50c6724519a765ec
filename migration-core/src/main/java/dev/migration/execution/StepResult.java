package dev.migration.execution;

import dev.migration.plan.MigrationStep;
import java.time.Duration;

/**
 * One step that was carried out.
 *
 * @param database the migrator's name
 * @param statements how many statements were sent, those of the state tables not counted
 */
public record StepResult(String database, MigrationStep step, Duration executionTime, int statements) {}
