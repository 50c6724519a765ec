package dev.migration.execution;

import dev.migration.budget.StatementBudget;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.SessionSchemas;
import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.UpgradeScope;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Brings one database to where a command wants it: looks, takes the lock, looks again, plans and executes. */
public final class MigrationRunner {

    private static final Logger logger = LoggerFactory.getLogger(MigrationRunner.class);

    private static final long LONGEST_POLL_MILLIS = 1_000;

    private final Database database;

    private final ScriptCatalog catalog;

    private final BackgroundAccess background;

    public MigrationRunner(DataSource dataSource, Dialects dialects, ExecutionOptions options, ScriptCatalog catalog) {
        this.database = new Database(dataSource, dialects, options);
        this.catalog = catalog;
        this.background = new BackgroundAccess(database);
    }

    /** Upgrades: with one SELECT where nothing is known to be left to do, without a lock where a plan finds that out. */
    public MigrationResult upgrade(List<String> target) {
        return upgrade(check(target, UpgradeScope.EVERYTHING));
    }

    /** As {@link #upgrade}, but for background revisions that nothing else needs. */
    public ForegroundResult upgradeForeground(List<String> target) {
        TargetCheck check = check(target, UpgradeScope.FOREGROUND);
        MigrationResult result = upgrade(check);
        return new ForegroundResult(result, check.isWholeReached(result.after()));
    }

    /**
     * Applies the background revisions that {@link #upgradeForeground} left, and returns when none is left or it is to stop.
     * Others may migrate the database meanwhile.
     *
     * @param isStopped asked between batches and while waiting
     */
    public MigrationResult upgradeInBackground(List<String> target, BooleanSupplier isStopped) {
        return new BackgroundRunner(database, catalog, target, isStopped).run();
    }

    /** The same; empty, with nothing done, while another process does it. */
    public Optional<MigrationResult> upgradeInBackgroundUnlessTaken(List<String> target, BooleanSupplier isStopped) {
        return new BackgroundRunner(database, catalog, target, isStopped).runUnlessTaken();
    }

    private TargetCheck check(List<String> target, UpgradeScope scope) {
        return new TargetCheck(database, catalog, target, scope);
    }

    private MigrationResult upgrade(TargetCheck check) {
        long begin = System.nanoTime();
        Optional<Heads> reached = check.knownToBeReached().or(check::findReached);
        if (reached.isPresent()) {
            return nothingDone(reached.get(), begin);
        }
        return besideBackground(isAside -> underLock(
                () -> check.knownToBeReached().map(heads -> Optional.of(nothingDone(heads, begin))),
                (session, tables, lock) -> {
                    Heads heads = tables.heads(session);
                    ScriptSet scripts = check.scripts();
                    List<HistoryEntry> history = tables.history().entries(session.jdbc());
                    boolean isPlain = check.enforce(session, heads, scripts, history);
                    if (TargetCheck.isAhead(heads, scripts)) {
                        return Optional.of(nothingDone(heads, begin));
                    }
                    MigrationPlan plan = check.plan(scripts.planner(), heads);
                    Optional<MigrationResult> result =
                            execute(session, tables, lock, scripts, plan, () -> history, isAside);
                    result.ifPresent(it -> check.remember(session, it.after(), isPlain));
                    return result;
                }));
    }

    /**
     * Does what may turn out to be in the way of somebody who runs revisions in the background, who is then stopped first.
     *
     * @param work told whether nobody does that now; answers nothing if it has to be so
     */
    private MigrationResult besideBackground(Function<Boolean, Optional<MigrationResult>> work) {
        return work.apply(false)
                .orElseGet(() -> background.stopped(() -> work.apply(true)
                        .orElseThrow(() -> new IllegalStateException("Nobody else is in the background."))));
    }

    private MigrationResult nothingDone(Heads heads, long begin) {
        return new MigrationResult(database.name(), heads, heads, List.of(), elapsed(begin));
    }

    /** Does what the planning answers, under the lock. */
    public MigrationResult run(Planning planning) {
        return besideBackground(
                isAside -> underLock((session, tables, lock) -> execute(session, tables, lock, planning, isAside)));
    }

    /** Creates the state tables where they are missing, and nothing else. */
    public void createTables() {
        underLock((session, tables, lock) -> tables);
    }

    /** What an upgrade to the target would do now. Changes nothing and takes no lock. */
    public MigrationPlan pending(List<String> target, UpgradeScope scope) {
        TargetCheck check = check(target, scope);
        return check.knownToBeReached()
                .map(heads -> new MigrationPlan(heads, List.of()))
                .orElseGet(check::plan);
    }

    /**
     * Changes nothing.
     *
     * @throws NotUpToDateException if something is pending
     * @throws dev.migration.drift.DriftException if the scripts are not what the database remembers, and that is a failure
     */
    public void verify(List<String> target, UpgradeScope scope) {
        TargetCheck check = check(target, scope);
        if (check.knownToBeReached().isEmpty()) {
            MigrationPlan pending = check.checked();
            if (!pending.isEmpty()) {
                throw NotUpToDateException.of(database.name(), pending);
            }
        }
    }

    /**
     * Returns when somebody else has brought the database to the target.
     *
     * @throws NotUpToDateException if that takes longer than the timeout
     */
    public void await(List<String> target, UpgradeScope scope, Duration timeout) {
        long begin = System.nanoTime();
        Duration nextReport = Duration.ZERO;
        long pause = 100;
        while (true) {
            TargetCheck check = check(target, scope);
            if (check.knownToBeReached().isPresent()) {
                return;
            }
            MigrationPlan pending = check.awaited();
            if (pending.isEmpty()) {
                return;
            }
            Duration waited = elapsed(begin);
            if (waited.compareTo(timeout) >= 0) {
                throw NotUpToDateException.afterWaiting(
                        database.name(), pending, timeout, database.describedLockHolder());
            }
            if (waited.compareTo(nextReport) >= 0) {
                reportWaiting(pending);
                nextReport = waited.plus(LockWait.REPORT_EVERY);
            }
            Pause.millis(pause, "waiting for another process to migrate the database '%s'".formatted(database.name()));
            pause = Math.min(pause * 2, LONGEST_POLL_MILLIS);
        }
    }

    private void reportWaiting(MigrationPlan pending) {
        logger.info(
                "Waiting for {} to be migrated, {} steps away; its lock is held by {}",
                database.name(),
                pending.steps().size(),
                database.describedLockHolder().orElse("nobody"));
    }

    /** What the planning answers, step by step with its scripts. Changes nothing and takes no lock. */
    public Preview preview(Planning planning) {
        try (Session session = database.open()) {
            StateTables tables = database.tables(session);
            ScriptSet scripts = catalog.read();
            MigrationPlan plan = planning.plan(scripts.planner(), tables.heads(session));
            UnfinishedSteps unfinished = tables.hasHistory(session)
                    ? UnfinishedSteps.of(tables.history().entries(session.jdbc()))
                    : UnfinishedSteps.NONE;
            Dialect dialect = database.dialect(session);
            List<StepPreview> steps = plan.steps().stream()
                    .filter(step -> step.revision().isPresent())
                    .map(step -> new StepPreview(
                            step,
                            scripts.script(step.revision().get()),
                            dialect,
                            database.options(),
                            unfinished.resumePoint(step)))
                    .toList();
            return new Preview(database.name(), dialect.name(), plan, steps);
        }
    }

    /** What is inconsistent in the state tables. Changes nothing and takes no lock. */
    public RepairReport inspect(List<String> target) {
        try (Session session = database.open()) {
            return new Repair(database, catalog, target).inspect(session);
        } catch (SQLException | DataAccessException exception) {
            throw new StateUnreachableException(database.name(), exception);
        }
    }

    /** Mends what is inconsistent in the state tables. */
    public RepairReport repair(List<String> target) {
        Repair repair = new Repair(database, catalog, target);
        List<RepairFinding> before = repair.foundBeforeLock();
        return background.stoppedIf(
                catalog, () -> underLock((session, tables, lock) -> repair.apply(session, lock, before)));
    }

    /** Forgets a revision that no script has, because somebody decided so. */
    public RepairReport forget(String revision) {
        return background.stoppedIf(
                catalog,
                () -> underLock((session, tables, lock) -> new ForgottenRevision(revision)
                        .apply(Inspection.of(session, database, catalog.read(), false), lock)));
    }

    /** Records what somebody found out about a statement in doubt. */
    public RepairReport settle(Settlement settlement) {
        return background.stoppedIf(
                catalog,
                () -> underLock((session, tables, lock) -> settlement.apply(session, tables, lock, database.name())));
    }

    /** The rows of the version table. */
    public Heads heads() {
        try (Session session = database.open()) {
            return database.tables(session).heads(session);
        }
    }

    public DatabaseStatus status(List<String> target, int historyLimit) {
        try (Session session = database.open()) {
            return new StatusReader(database, catalog.read(), target).read(session, historyLimit);
        }
    }

    /** Where these schemas stand, in few statements; without those that have to be asked by themselves. */
    public Map<String, SchemaState> schemaStates(List<String> target, Collection<String> schemas) {
        try (Session session = database.open()) {
            Optional<SessionSchemas> ways = database.dialect(session).sessionSchemas();
            if (ways.isEmpty()) {
                return Map.of();
            }
            TargetFingerprint fingerprint = TargetCheck.fingerprint(database, catalog.fingerprint(), target);
            return new SchemaStateReader(database, fingerprint).read(session, ways.get(), schemas);
        } catch (SQLException | DataAccessException exception) {
            throw new StateUnreachableException(database.name(), exception);
        }
    }

    /** The dialect of the live database. */
    public Dialect dialect() {
        try (Session session = database.open()) {
            return database.dialect(session);
        }
    }

    /** Empty if it has to be done with nobody in the background, and somebody may be. */
    private Optional<MigrationResult> execute(
            Session session, StateTables tables, DatabaseLock lock, Planning planning, boolean isAside)
            throws SQLException {
        ScriptSet scripts = catalog.read();
        MigrationPlan plan = planning.plan(scripts.planner(), tables.heads(session));
        return execute(
                session, tables, lock, scripts, plan, () -> tables.history().entries(session.jdbc()), isAside);
    }

    private Optional<MigrationResult> execute(
            Session session,
            StateTables tables,
            DatabaseLock lock,
            ScriptSet scripts,
            MigrationPlan plan,
            Supplier<List<HistoryEntry>> history,
            boolean isAside)
            throws SQLException {
        if (plan.isEmpty()) {
            return Optional.of(
                    new MigrationResult(database.name(), plan.start(), plan.start(), List.of(), Duration.ZERO));
        }
        if (!isAside && BackgroundAccess.concerns(plan, scripts)) {
            return Optional.empty();
        }
        try (StatementBudget budget = database.budget(session)) {
            return Optional.of(new MigrationExecutor(
                            database.options(),
                            database.dialect(session),
                            tables,
                            session,
                            lock,
                            budget,
                            RunMode.FOREGROUND)
                    .execute(plan, scripts, history.get()));
        }
    }

    private <T> T underLock(LockedWork<T> work) {
        return underLock(Optional::empty, work);
    }

    /** @param meanwhile asked while another process has the lock; its answer is as good as the work's */
    private <T> T underLock(Supplier<Optional<T>> meanwhile, LockedWork<T> work) {
        try (DatabaseLock lock = database.newLock()) {
            Optional<T> answer =
                    LockWait.acquire(lock, database.name(), database.options().lockTimeout(), meanwhile);
            return answer.isPresent() ? answer.get() : locked(lock, work);
        } catch (SQLException | DataAccessException exception) {
            throw database.explained(exception);
        }
    }

    private <T> T locked(DatabaseLock lock, LockedWork<T> work) throws SQLException {
        try (Session session = database.open()) {
            lock.prepare(session);
            StateTables tables = database.tables(session);
            tables.create(session);
            return work.run(session, tables, lock);
        }
    }

    private static Duration elapsed(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** What happens while the lock is held and the state tables are there. */
    private interface LockedWork<T> {

        T run(Session session, StateTables tables, DatabaseLock lock) throws SQLException;
    }
}
