package dev.migration.backfill;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * How far a backfill has come.
 *
 * @param revision whose script it is part of
 * @param direction {@code UPGRADE} or {@code DOWNGRADE}
 * @param number which of the script's backfills it is, counted from 1
 * @param table the table as it is written in a statement
 * @param rowsDone how many rows the batches were for
 * @param rowsTotal how many there were to do when it was begun
 * @param finished whether nothing is left of it
 */
public record BackfillProgress(
        String revision,
        String direction,
        int number,
        String table,
        long rowsDone,
        long rowsTotal,
        boolean finished,
        Instant started,
        Instant updated) {

    /** The share that is done, which is an estimate while others add rows; empty while there is nothing to go by. */
    public OptionalInt percent() {
        if (finished) {
            return OptionalInt.of(100);
        }
        return rowsTotal == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(99, rowsDone * 100 / rowsTotal));
    }
}
