package dev.migration.execution;

import dev.migration.budget.StatementBudget;
import dev.migration.dialect.Dialect;
import dev.migration.execution.StepJournal.Described;
import dev.migration.plan.Direction;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationStep;
import dev.migration.script.Script;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries a plan out, step by step, on one session while the lock is held. */
final class MigrationExecutor {

    private static final Logger logger = LoggerFactory.getLogger(MigrationExecutor.class);

    private final ExecutionOptions options;

    private final Dialect dialect;

    private final StateTables tables;

    private final Session session;

    private final DatabaseLock lock;

    private final StatementBudget budget;

    private final Listeners listeners;

    private final RunMode mode;

    MigrationExecutor(
            ExecutionOptions options,
            Dialect dialect,
            StateTables tables,
            Session session,
            DatabaseLock lock,
            StatementBudget budget,
            RunMode mode) {
        this.budget = budget;
        this.mode = mode;
        this.options = options;
        this.dialect = dialect;
        this.tables = tables;
        this.session = session;
        this.lock = lock;
        this.listeners = new Listeners(options.listeners());
    }

    /** @param entries of the history as it is now, newest first */
    MigrationResult execute(MigrationPlan plan, ScriptSet scripts, List<HistoryEntry> entries) throws SQLException {
        long begin = System.nanoTime();
        PlanCheck.require(plan, scripts::script, dialect, options.arguments());
        UnfinishedSteps unfinished = UnfinishedSteps.of(entries);
        RunHistory history = new RunHistory(
                tables.history(),
                mode.numbers(tables.history(), session, entries),
                Author.of(session, options.applicationVersion()));
        listeners.beforeRun(options.database(), plan);
        List<StepResult> results = new ArrayList<>();
        tables.fingerprints().clear(session.jdbc());
        boolean hasBackfills = isStamp(plan) && tables.hasBackfills(session);
        boolean isOneTransaction = isOneTransaction();
        if (isOneTransaction) {
            session.begin();
        }
        StepRun run = new StepRun(
                options, dialect, tables, session, lock, history, budget, isOneTransaction, session.commits(), mode);
        for (MigrationStep step : plan.steps()) {
            step.revision().ifPresent(it -> lock.progress()
                    .step(it, results.size() + 1, plan.steps().size()));
            results.add(carryOut(step, scripts, unfinished, hasBackfills, run));
        }
        session.commit();
        MigrationResult result =
                new MigrationResult(options.database(), plan.start(), plan.end(), results, since(begin));
        listeners.afterRun(result);
        return result;
    }

    private StepResult carryOut(
            MigrationStep step, ScriptSet scripts, UnfinishedSteps unfinished, boolean hasBackfills, StepRun run)
            throws SQLException {
        listeners.beforeStep(options.database(), step);
        long begin = System.nanoTime();
        int statements;
        if (step.revision().isEmpty()) {
            logger.info("Stamping {} {} -> {}", options.database(), names(step.from()), names(step.to()));
            run.stamp(step, hasBackfills);
            statements = 0;
        } else {
            Script script = scripts.script(step.revision().get());
            announce(step, script);
            Backfills backfills = new Backfills(
                    step,
                    unfinished.contains(step),
                    session,
                    tables,
                    lock,
                    mode,
                    progress -> listeners.afterBatch(options.database(), progress));
            Described described = Described.of(script, scripts.checksum(script, dialect));
            statements =
                    runScript(step, () -> run.script(step, script, described, unfinished.resumePoint(step), backfills));
        }
        StepResult result = new StepResult(options.database(), step, since(begin), statements);
        listeners.afterStep(result);
        return result;
    }

    private int runScript(MigrationStep step, IntSupplier run) {
        try {
            return run.getAsInt();
        } catch (MigrationFailedException exception) {
            listeners.stepFailed(options.database(), step, exception);
            throw exception;
        }
    }

    private void announce(MigrationStep step, Script script) {
        boolean isUpgrade = step.direction() == Direction.UPGRADE;
        logger.info(
                "{} {} {} -> {}: {}",
                isUpgrade ? "Upgrading" : "Downgrading",
                options.database(),
                names(step.from()),
                names(step.to()),
                script.revision().message());
    }

    private static boolean isStamp(MigrationPlan plan) {
        return plan.steps().stream().anyMatch(it -> it.revision().isEmpty());
    }

    private boolean isOneTransaction() {
        return !mode.isBackground()
                && options.transactionMode() == TransactionMode.PER_RUN
                && dialect.supportsTransactionalDdl();
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String names(List<String> revisions) {
        return revisions.isEmpty() ? "base" : String.join(", ", revisions);
    }
}
