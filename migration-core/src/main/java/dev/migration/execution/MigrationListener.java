package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationStep;

/**
 * Is told what a run does, on the thread that runs it. An exception from {@link #beforeRun} or {@link #beforeStep} stops
 * the run before the step; what the other methods throw is logged and changes nothing.
 */
public interface MigrationListener {

    /** The lock is held and the plan is made; it has at least one step. */
    default void beforeRun(String database, MigrationPlan plan) {}

    default void beforeStep(String database, MigrationStep step) {}

    /**
     * A batch of a backfill is kept. A listener that takes its time slows the backfill down: this is the place to wait while
     * replicas lag behind.
     */
    default void afterBatch(String database, BackfillProgress progress) {}

    /** The step is done; in {@link TransactionMode#PER_RUN} not yet committed. */
    default void afterStep(StepResult result) {}

    default void stepFailed(String database, MigrationStep step, Exception failure) {}

    /** All steps are done and committed. */
    default void afterRun(MigrationResult result) {}
}
