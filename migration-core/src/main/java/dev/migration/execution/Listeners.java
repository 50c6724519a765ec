package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationStep;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All listeners as one. What has been done is done, so their objections to it are only logged. */
record Listeners(List<MigrationListener> all) implements MigrationListener {

    private static final Logger logger = LoggerFactory.getLogger(Listeners.class);

    @Override
    public void beforeRun(String database, MigrationPlan plan) {
        all.forEach(listener -> listener.beforeRun(database, plan));
    }

    @Override
    public void beforeStep(String database, MigrationStep step) {
        all.forEach(listener -> listener.beforeStep(database, step));
    }

    @Override
    public void afterBatch(String database, BackfillProgress progress) {
        tell(listener -> listener.afterBatch(database, progress));
    }

    @Override
    public void afterStep(StepResult result) {
        tell(listener -> listener.afterStep(result));
    }

    @Override
    public void stepFailed(String database, MigrationStep step, Exception failure) {
        tell(listener -> listener.stepFailed(database, step, failure));
    }

    @Override
    public void afterRun(MigrationResult result) {
        tell(listener -> listener.afterRun(result));
    }

    private void tell(Consumer<MigrationListener> event) {
        for (MigrationListener listener : all) {
            try {
                event.accept(listener);
            } catch (RuntimeException exception) {
                logger.warn("{} threw", listener, exception);
            }
        }
    }
}
