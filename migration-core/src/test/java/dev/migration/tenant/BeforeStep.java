package dev.migration.tenant;

import dev.migration.execution.MigrationListener;
import dev.migration.plan.MigrationStep;

/** Does something while the lock is held and before the step runs. */
record BeforeStep(Runnable action) implements MigrationListener {

    @Override
    public void beforeStep(String database, MigrationStep step) {
        action.run();
    }
}
