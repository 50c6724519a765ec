package dev.migration.execution;

import dev.migration.backfill.BackfillStoppedException;
import dev.migration.budget.StatementBudget;
import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationStep;
import dev.migration.plan.UpgradeScope;
import dev.migration.revision.UnknownCurrentRevisionException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Applies what an upgrade of the foreground left, one revision after the other, while the database is in use. It has a lock
 * of its own for as long as it runs, so that it is alone with that; the lock of those who migrate it takes only to begin
 * and to record a revision.
 */
final class BackgroundRunner {

    private static final Logger logger = LoggerFactory.getLogger(BackgroundRunner.class);

    private static final long FIRST_PAUSE_MILLIS = 500;

    /** How long it takes at most until somebody takes over from a process that died. */
    private static final long LONGEST_PAUSE_MILLIS = 15_000;

    /** Longer than those take to ask again who wait for the lock. */
    private static final long COURTESY_MILLIS = 3_000;

    private static final long LOOK_EVERY_MILLIS = 100;

    private final Database database;

    private final ScriptCatalog catalog;

    private final List<String> target;

    private final BooleanSupplier isStopped;

    BackgroundRunner(Database database, ScriptCatalog catalog, List<String> target, BooleanSupplier isStopped) {
        this.database = database;
        this.catalog = catalog;
        this.target = target;
        this.isStopped = isStopped;
    }

    MigrationResult run() {
        long begin = System.nanoTime();
        Heads start = heads();
        List<StepResult> results = new ArrayList<>();
        long pause = FIRST_PAUSE_MILLIS;
        while (!isThrough(results)) {
            pauseUnlessStopped(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
        return result(start, results, begin);
    }

    /** Empty if somebody else does it, who may have begun when the first revisions were through. */
    Optional<MigrationResult> runUnlessTaken() {
        long begin = System.nanoTime();
        Heads start = heads();
        List<StepResult> results = new ArrayList<>();
        return isThrough(results) ? Optional.of(result(start, results, begin)) : Optional.empty();
    }

    private MigrationResult result(Heads start, List<StepResult> results, long begin) {
        return new MigrationResult(
                database.name(), start, heads(), results, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Answers no as soon as somebody else does it. */
    private boolean isThrough(List<StepResult> results) {
        try {
            while (!isStopped.getAsBoolean() && next().isPresent()) {
                if (!isLeftToUs(results)) {
                    return false;
                }
            }
        } catch (UnknownCurrentRevisionException ahead) {
            logger.info("A newer release has migrated {}, and goes on in the background.", database.name());
        }
        return true;
    }

    /** Does what there is; answers whether nobody else was doing it. */
    private boolean isLeftToUs(List<StepResult> results) {
        try (DatabaseLock background = database.newBackgroundLock()) {
            if (!background.tryAcquire()) {
                return false;
            }
            Optional<MigrationPlan> next = next();
            while (next.isPresent() && !isStopped.getAsBoolean()) {
                results.addAll(apply(next.get(), background).steps());
                next = next();
            }
            return true;
        } catch (HeadsMovedException moved) {
            logger.debug("Others have moved {} before a revision began in the background.", database.name(), moved);
            return false;
        } catch (BackfillStoppedException stopped) {
            logger.info("{}", stopped.problem());
            pauseUnlessStopped(COURTESY_MILLIS);
            return true;
        } catch (SQLException | DataAccessException exception) {
            throw new StateUnreachableException(database.name(), exception);
        }
    }

    private MigrationResult apply(MigrationPlan plan, DatabaseLock background) throws SQLException {
        ScriptSet scripts = catalog.read();
        try (Session session = database.open();
                StatementBudget budget = database.budget(session)) {
            background.prepare(session);
            BackgroundMode mode =
                    new BackgroundMode(database, scripts.planner(), isStopped, () -> database.tables(session)
                            .heads(session));
            StateTables tables = database.tables(session);
            return new MigrationExecutor(
                            database.options(), database.dialect(session), tables, session, background, budget, mode)
                    .execute(plan, scripts, tables.history().entries(session.jdbc()));
        }
    }

    /** A plan of one step: the next revision of those for the background, unless others have to come before. */
    private Optional<MigrationPlan> next() {
        MigrationPlan foreground = plan(UpgradeScope.FOREGROUND);
        if (!foreground.isEmpty()) {
            return Optional.empty();
        }
        MigrationPlan everything = plan(UpgradeScope.EVERYTHING);
        if (everything.isEmpty()) {
            return Optional.empty();
        }
        MigrationStep first = everything.steps().get(0);
        return Optional.of(new MigrationPlan(everything.start(), List.of(first)));
    }

    private MigrationPlan plan(UpgradeScope scope) {
        return new TargetCheck(database, catalog, target, scope).plan();
    }

    private Heads heads() {
        try (Session session = database.open()) {
            return database.tables(session).heads(session);
        }
    }

    private void pauseUnlessStopped(long millis) {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() - end < 0 && !isStopped.getAsBoolean()) {
            Pause.millis(LOOK_EVERY_MILLIS, "waiting to migrate in the background");
        }
    }
}
