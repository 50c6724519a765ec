package dev.migration.execution;

import dev.migration.backfill.BackfillStoppedException;
import dev.migration.budget.StatementBudget;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Interference;
import dev.migration.error.MigrationException;
import dev.migration.execution.StepJournal.Described;
import dev.migration.operation.Operations;
import dev.migration.plan.Direction;
import dev.migration.plan.MigrationStep;
import dev.migration.revision.UnknownCurrentRevisionException;
import dev.migration.script.Script;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of a run, each with its transaction: the script, the version table and the history end together, or not at all. */
final class StepRun {

    private static final Logger logger = LoggerFactory.getLogger(StepRun.class);

    private final ExecutionOptions options;

    private final Dialect dialect;

    private final StateTables tables;

    private final Session session;

    private final DatabaseLock lock;

    private final RunHistory history;

    private final StatementBudget budget;

    private final Attempts attempts;

    private final boolean isOneTransaction;

    private final int commitsBefore;

    private final RunMode mode;

    /** @param commitsBefore how many transactions were kept before the run, which may be one */
    StepRun(
            ExecutionOptions options,
            Dialect dialect,
            StateTables tables,
            Session session,
            DatabaseLock lock,
            RunHistory history,
            StatementBudget budget,
            boolean isOneTransaction,
            int commitsBefore,
            RunMode mode) {
        this.mode = mode;
        this.options = options;
        this.dialect = dialect;
        this.tables = tables;
        this.session = session;
        this.lock = lock;
        this.history = history;
        this.budget = budget;
        this.attempts = new Attempts(options.database(), budget.retry());
        this.isOneTransaction = isOneTransaction;
        this.commitsBefore = commitsBefore;
    }

    /** @param hasBackfills whether there may be cursors, which belong to what the stamp ends */
    void stamp(MigrationStep step, boolean hasBackfills) throws SQLException {
        if (!isOneTransaction) {
            session.begin();
        }
        if (hasBackfills) {
            tables.backfills().forget(session.jdbc(), StepJournal.destination(step));
        }
        StepJournal journal = StepJournal.begin(history, session, step, Described.STAMP, ResumePoint.BEGINNING, true);
        record(step, journal, new StatementChain());
    }

    /** Answers how many statements the script had. */
    int script(MigrationStep step, Script script, Described described, ResumePoint from, Backfills backfills) {
        StepJournal journal = begin(step, described, from);
        OptionalInt statements = OptionalInt.empty();
        for (int number = 1; statements.isEmpty(); number++) {
            statements = attempt(step, script, from, journal, backfills, number);
        }
        return statements.getAsInt();
    }

    /** Empty if others have stopped it, and it is to be tried again. */
    private OptionalInt attempt(
            MigrationStep step, Script script, ResumePoint from, StepJournal journal, Backfills backfills, int number) {
        int commits = session.commits();
        LiveCatalog catalog = new LiveCatalog(session, dialect, tables.names());
        InterruptedStatement interrupted = new InterruptedStatement(script, from, catalog, options.waitTimeout());
        ScriptRun run = new ScriptRun(
                script, session, journal, lock, from, keepsEachStatement(), catalog, interrupted, budget, backfills);
        lock.progress().script(run.done()::count, () -> length(step, script));
        Operations op = new Operations(new ScriptContext(script, dialect, options.arguments(), options.naming(), run));
        try {
            if (!isOneTransaction) {
                session.begin();
            }
            if (step.direction() == Direction.UPGRADE) {
                run.upgrade(op);
            } else {
                run.downgrade(op);
            }
            if (mode.isBackground()) {
                run.keepAll();
            }
            run.statements().putBackSettings();
            end(step, journal, run, backfills);
            if (isOneTransaction) {
                run.restoreForeignKeys();
                keepAfterBackfill(run);
            }
            return OptionalInt.of(run.done().count());
        } catch (SQLException | RuntimeException exception) {
            if (exception instanceof BackfillStoppedException || isAhead(exception)) {
                throw stopped(journal, (MigrationException) exception);
            }
            Hindrance hindrance = new Hindrance(Interference.of(exception, dialect), budget.blockers(), number);
            boolean isUndone = dialect.supportsTransactionalDdl() && !isOneTransaction && session.commits() == commits;
            session.rollback();
            run.statements().putBackSettingsQuietly();
            if (isUndone && attempts.pauseAfter(script, hindrance, exception)) {
                return OptionalInt.empty();
            }
            throw failed(new Attempt(step, script, journal, run), hindrance, exception);
        } catch (Error error) {
            // What is put back in the end is put back outside of the transaction.
            session.rollback();
            throw error;
        } finally {
            run.close();
        }
    }

    /** A run that is no longer one transaction is one for each revision, so that each is either kept or not begun. */
    private void keepAfterBackfill(ScriptRun run) throws SQLException {
        if (run.backfillCount() > 0 || session.commits() != commitsBefore) {
            session.commitAndContinue();
        }
    }

    private StepJournal begin(MigrationStep step, Described script, ResumePoint from) {
        try {
            // In the background, the entry gets its number while nobody else gives out numbers.
            boolean isWrittenAtTheEnd = !keepsEachStatement() && !mode.isBackground();
            return mode.alone(
                    () -> StepJournal.begin(history, session, mode.now(step), script, from, isWrittenAtTheEnd));
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    private void end(MigrationStep step, StepJournal journal, ScriptRun run, Backfills backfills) throws SQLException {
        mode.alone(() -> {
            if (mode.isBackground()) {
                session.begin();
            }
            backfills.forget(run.backfillCount());
            record(mode.now(step), journal, run.done());
            return run;
        });
    }

    /** A newer release has migrated the database while this one was in the background, and goes on. */
    private boolean isAhead(Exception exception) {
        return mode.isBackground() && exception instanceof UnknownCurrentRevisionException;
    }

    private MigrationException stopped(StepJournal journal, MigrationException stopped) {
        session.rollback();
        try {
            journal.stop();
        } catch (RuntimeException broken) {
            logger.warn("The history does not say that it was stopped: {}", SqlMessages.describe(broken));
        }
        return stopped;
    }

    /** How many statements it has; 0 where that is known only when it has run. */
    private int length(MigrationStep step, Script script) {
        return step.direction() == Direction.UPGRADE
                ? script.upgradeLength(dialect.name(), dialect.syntax())
                : script.downgradeLength(dialect.name(), dialect.syntax());
    }

    private void record(MigrationStep step, StepJournal journal, StatementChain done) throws SQLException {
        if (!session.inTransaction()) {
            session.begin();
        }
        StateChanges changes = new StateChanges(session, dialect);
        tables.versions().apply(changes, step.versionChanges());
        journal.succeed(changes, done);
        boolean isVerified = lock.verifyWith(changes);
        if (isVerified && !isOneTransaction && !mode.isBackground() && changes.canCommit()) {
            changes.sendAndCommit();
            return;
        }
        changes.send();
        if (!isVerified) {
            lock.verify(session);
        }
        mode.verify(session);
        if (!isOneTransaction) {
            session.commit();
        }
    }

    private MigrationFailedException failed(Attempt attempt, Hindrance hindrance, Exception exception) {
        boolean isAllRolledBack = isOneTransaction && session.commits() == commitsBefore;
        ScriptRun run = attempt.run();
        FailureReport report = new FailureReport(options.database(), attempt.step(), attempt.script(), hindrance);
        if (exception instanceof LockLostException) {
            // The history is written by whoever has the lock, who also gives out its numbers.
            return report.describe(exception, run.kept().count(), isAllRolledBack);
        }
        try {
            attempt.journal().fail(run.inDoubt());
        } catch (RuntimeException broken) {
            logger.warn("The failure could not be written to the history: {}", SqlMessages.describe(broken));
            if (run.kept().isOnItsWay()) {
                return report.describeLost(exception, run.kept().count());
            }
            if (session.isCommitOnItsWay()) {
                return report.describeLostCommit(exception, run.kept().count());
            }
        }
        return report.describe(exception, run.kept().count(), isAllRolledBack);
    }

    /** One run of a script. */
    private record Attempt(MigrationStep step, Script script, StepJournal journal, ScriptRun run) {}

    private boolean keepsEachStatement() {
        return options.transactionMode() == TransactionMode.NONE || !dialect.supportsTransactionalDdl();
    }
}
