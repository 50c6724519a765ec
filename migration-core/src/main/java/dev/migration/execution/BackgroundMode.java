package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import dev.migration.backfill.BackfillStoppedException;
import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationPlanner;
import dev.migration.plan.MigrationStep;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A run beside the application, and beside others who may migrate the same database. */
final class BackgroundMode implements RunMode {

    private final Database database;

    private final MigrationPlanner planner;

    private final BooleanSupplier isStopped;

    private final Supplier<Heads> heads;

    private @Nullable DatabaseLock lock;

    /** @param heads where the database stands now */
    BackgroundMode(Database database, MigrationPlanner planner, BooleanSupplier isStopped, Supplier<Heads> heads) {
        this.database = database;
        this.planner = planner;
        this.isStopped = isStopped;
        this.heads = heads;
    }

    @Override
    public boolean isBackground() {
        return true;
    }

    @Override
    public <T> T alone(Work<T> work) throws SQLException {
        try (DatabaseLock taken = database.newLock()) {
            LockWait.acquire(taken, database.name(), database.options().lockTimeout(), this::stopIfAsked);
            lock = taken;
            return work.run();
        } finally {
            lock = null;
        }
    }

    @Override
    public HistoryNumbers numbers(HistoryTable table, Session session, List<HistoryEntry> entries) {
        return HistoryNumbers.asked(table, session);
    }

    private Optional<Object> stopIfAsked() {
        if (isStopped.getAsBoolean()) {
            throw BackfillStoppedException.whileWaiting(database.name());
        }
        return Optional.empty();
    }

    /** Others may have moved the heads since it was planned, or may have reverted what it stands on. */
    @Override
    public MigrationStep now(MigrationStep planned) {
        String revision = planned.revision().orElseThrow();
        MigrationPlan plan = planner.upgrade(heads.get(), revision);
        if (plan.steps().size() != 1) {
            throw new HeadsMovedException(database.name(), revision, plan.start());
        }
        return plan.steps().get(0);
    }

    @Override
    public void verify(Session migrating) throws SQLException {
        if (lock != null) {
            lock.verify(migrating);
        }
    }

    @Override
    public void requireGoingOn(BackfillProgress progress) {
        if (isStopped.getAsBoolean()) {
            throw BackfillStoppedException.onRequest(progress);
        }
    }
}
