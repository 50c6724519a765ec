package dev.migration.execution;

import dev.migration.plan.Direction;
import dev.migration.plan.MigrationPlan;
import dev.migration.script.Script;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Those who run revisions in the background, from outside: who would be in their way waits until they have stopped, which
 * they do after their batch. Always before the lock itself is taken, as those in the background do.
 */
final class BackgroundAccess {

    private static final Logger logger = LoggerFactory.getLogger(BackgroundAccess.class);

    private static final long ASK_EVERY_NANOS = 1_000_000_000L;

    private final Database database;

    private boolean hasAsked;

    private long asked;

    BackgroundAccess(Database database) {
        this.database = database;
    }

    /** Whether a plan touches what may be running in the background: such a revision, or what it stands on. */
    static boolean concerns(MigrationPlan plan, ScriptSet scripts) {
        return plan.steps().stream()
                .anyMatch(step -> step.direction() == Direction.UPGRADE
                        ? scripts.script(step.revision().orElseThrow())
                                .revision()
                                .background()
                        : hasBackground(scripts));
    }

    private static boolean hasBackground(ScriptSet scripts) {
        return scripts.scripts().stream().map(Script::revision).anyMatch(it -> it.background());
    }

    /** Does the work with nobody in the background where there are revisions for it. */
    <T> T stoppedIf(ScriptCatalog catalog, Supplier<T> work) {
        return hasBackground(catalog.read()) ? stopped(work) : work.get();
    }

    /** Does the work with nobody in the background. */
    <T> T stopped(Supplier<T> work) {
        try (DatabaseLock lock = database.newBackgroundLock()) {
            LockWait.acquire(lock, database.name(), database.options().lockTimeout(), this::askToStop);
            return work.get();
        } catch (SQLException | DataAccessException exception) {
            throw new StateUnreachableException(database.name(), exception);
        }
    }

    private synchronized Optional<Object> askToStop() {
        if (!hasAsked || System.nanoTime() - asked > ASK_EVERY_NANOS) {
            hasAsked = true;
            asked = System.nanoTime();
            interrupt();
        }
        return Optional.empty();
    }

    /** Those in the background write the same rows, and may be in the way: then it is asked again. */
    private void interrupt() {
        try (Session session = database.open()) {
            StateTables tables = database.tables(session);
            if (tables.hasBackfills(session)) {
                tables.backfills().interrupt(session.jdbc());
            }
        } catch (DataAccessException | StateTableUnreadableException busy) {
            logger.debug("Those in the background of {} are asked to stop again.", database.name(), busy);
        }
    }
}
