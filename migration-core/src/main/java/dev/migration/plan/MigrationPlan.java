package dev.migration.plan;

import java.util.List;

/** The steps that lead from some heads to a target, in order. Empty when there is nothing to do. */
public record MigrationPlan(Heads start, List<MigrationStep> steps) {

    public MigrationPlan {
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Where the database stands when all steps are done. */
    public Heads end() {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1).headsAfter();
    }
}
