package dev.migration.cli;

import dev.migration.execution.MigrationListener;
import dev.migration.plan.MigrationPlan;

/** Stops a run that is not the one that somebody saw and confirmed, because the database has moved meanwhile. */
record ConfirmedPlan(MigrationPlan confirmed) implements MigrationListener {

    @Override
    public void beforeRun(String database, MigrationPlan plan) {
        if (!plan.equals(confirmed)) {
            throw new PlanChangedException(database, confirmed.start(), plan.start());
        }
    }
}
