package dev.migration.backfill;

import dev.migration.error.MigrationException;

/** The database refused a batch of a backfill. The batches before it stay, and the next run goes on after them. */
public final class BackfillFailedException extends MigrationException {

    private final BackfillProgress progress;

    BackfillFailedException(BackfillProgress progress, String statement, String reason, Throwable cause) {
        super(
                "A batch of the backfill of '%s' failed: %s\n%s".formatted(progress.table(), reason, statement),
                "Mend the script or the rows and start again: the backfill goes on after the %d rows that it has done."
                        .formatted(progress.rowsDone()),
                cause);
        this.progress = progress;
    }

    /** How far it came before. */
    public BackfillProgress progress() {
        return progress;
    }
}
