package dev.migration.backfill;

import dev.migration.error.MigrationException;

/** A backfill was stopped between two batches, with nothing lost. */
public final class BackfillStoppedException extends MigrationException {

    private BackfillStoppedException(String problem, String remedy) {
        super(problem, remedy);
    }

    /** This process shall end, or do something else. */
    public static BackfillStoppedException onRequest(BackfillProgress progress) {
        return new BackfillStoppedException(
                "The backfill of '%s' was stopped after %d rows.".formatted(progress.table(), progress.rowsDone()),
                "Start again: it goes on after them.");
    }

    /** This process shall end while it waits for another one that migrates the database. */
    public static BackfillStoppedException whileWaiting(String database) {
        return new BackfillStoppedException(
                "The background migration of '%s' was stopped while it waited for another process.".formatted(database),
                "Start again: it goes on after what it did.");
    }

    static BackfillStoppedException takenOver(BackfillProgress progress) {
        return new BackfillStoppedException(
                "Another process goes on with the backfill of '%s', which was at %d rows here."
                        .formatted(progress.table(), progress.rowsDone()),
                "Nothing is to be done: the other process finishes it.");
    }
}
