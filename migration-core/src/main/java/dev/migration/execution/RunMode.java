package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import dev.migration.plan.MigrationStep;
import java.sql.SQLException;
import java.util.List;

/** Whether a run has the database for itself, or leaves it to others but for the beginnings and ends of its steps. */
interface RunMode {

    /** The lock is held from the first step to the last. */
    RunMode FOREGROUND = new RunMode() {
        @Override
        public boolean isBackground() {
            return false;
        }

        @Override
        public <T> T alone(Work<T> work) throws SQLException {
            return work.run();
        }

        @Override
        public HistoryNumbers numbers(HistoryTable table, Session session, List<HistoryEntry> entries) {
            return HistoryNumbers.after(entries);
        }

        @Override
        public MigrationStep now(MigrationStep planned) {
            return planned;
        }

        @Override
        public void verify(Session migrating) {
            // Whoever runs the steps has the lock and verifies it.
        }

        @Override
        public void requireGoingOn(BackfillProgress progress) {
            // Nobody wants it to stop.
        }
    };

    boolean isBackground();

    /** Does it while nobody else reads or writes the state tables. */
    <T> T alone(Work<T> work) throws SQLException;

    /** The numbers of new entries. @param entries of now, newest first */
    HistoryNumbers numbers(HistoryTable table, Session session, List<HistoryEntry> entries);

    /** The step from where the database stands now. To be called alone. */
    MigrationStep now(MigrationStep planned);

    /** @throws LockLostException if somebody else may be writing the state tables */
    void verify(Session migrating) throws SQLException;

    /** @throws dev.migration.backfill.BackfillStoppedException if the step shall end between two batches */
    void requireGoingOn(BackfillProgress progress);

    /** What may fail as statements fail. */
    interface Work<T> {

        T run() throws SQLException;
    }
}
