package dev.migration.execution;

import dev.migration.plan.MigrationPlan;
import java.util.List;

/**
 * What a run would do to a database now, before it does it.
 *
 * @param database the migrator's name
 * @param dialect name of the database's dialect
 */
public record Preview(String database, String dialect, MigrationPlan plan, List<StepPreview> steps) {

    public Preview {
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Revisions that would have to be reverted and cannot be: with one of them, the run stops before it begins. */
    public List<String> irreversible() {
        return steps.stream()
                .filter(step -> !step.isPossible())
                .map(step -> step.script().revision().id())
                .toList();
    }
}
