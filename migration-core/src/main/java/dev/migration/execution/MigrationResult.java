package dev.migration.execution;

import dev.migration.plan.Heads;
import java.time.Duration;
import java.util.List;

/**
 * What a run did. Empty when the database was where it should be.
 *
 * @param database the migrator's name
 */
public record MigrationResult(
        String database, Heads before, Heads after, List<StepResult> steps, Duration executionTime) {

    public MigrationResult {
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
