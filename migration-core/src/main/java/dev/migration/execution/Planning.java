package dev.migration.execution;

import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationPlanner;

/** What a command wants of the planner, once it is known where the database stands. */
@FunctionalInterface
public interface Planning {

    MigrationPlan plan(MigrationPlanner planner, Heads current);
}
