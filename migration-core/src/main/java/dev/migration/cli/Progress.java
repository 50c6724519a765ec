package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.backfill.BackfillProgress;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.MigrationResult;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationStep;
import java.util.Locale;

/** Tells what a run does while it does it; on a terminal with how far it is. */
final class Progress implements MigrationListener {

    private static final long TELL_EVERY_NANOS = 5_000_000_000L;

    private final Invocation invocation;

    private final Migrator migrator;

    private int steps;

    private int begun;

    private long told = System.nanoTime();

    Progress(Invocation invocation, Migrator migrator) {
        this.invocation = invocation;
        this.migrator = migrator;
    }

    @Override
    public void beforeRun(String database, MigrationPlan plan) {
        steps = plan.steps().size();
        begun = 0;
    }

    @Override
    public void beforeStep(String database, MigrationStep step) {
        begun++;
        String line = "Running " + StepLine.of(step, migrator.graph());
        invocation.inform(invocation.terminal().isInteractive() && steps > 1 ? count() + line : line);
    }

    /** Every few seconds, and at the end. */
    @Override
    public void afterBatch(String database, BackfillProgress progress) {
        long now = System.nanoTime();
        if (progress.finished() || now - told > TELL_EVERY_NANOS) {
            told = now;
            invocation.inform(String.format(
                    Locale.ROOT,
                    "  %s: %d of about %d rows%s",
                    progress.table(),
                    progress.rowsDone(),
                    progress.rowsTotal(),
                    progress.percent().isPresent() ? ", " + progress.percent().getAsInt() + " %" : ""));
        }
    }

    @Override
    public void afterRun(MigrationResult result) {
        if (invocation.terminal().isInteractive()) {
            double seconds = result.executionTime().toMillis() / 1000.0;
            invocation.inform(String.format(
                    Locale.ROOT,
                    "%s is at %s now; %d %s took %.1f seconds.",
                    result.database(),
                    StepLine.heads(result.after()),
                    steps,
                    steps == 1 ? "step" : "steps",
                    seconds));
        }
    }

    private String count() {
        String all = Integer.toString(steps);
        return String.format(Locale.ROOT, "[%" + all.length() + "d/%s] ", begun, all);
    }
}
