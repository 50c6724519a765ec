package dev.migration.backfill;

import dev.migration.error.MigrationException;

/** A backfill that is half done has another key or another table now, so that its cursor says nothing. */
public final class BackfillChangedException extends MigrationException {

    BackfillChangedException(BackfillTable.State state, String now, BackfillTable table) {
        super(
                "The backfill %d of revision '%s' was begun as '%s', of which %d rows are done, and is '%s' now."
                        .formatted(
                                state.progress().number(),
                                state.progress().revision(),
                                state.definition(),
                                state.progress().rowsDone(),
                                now),
                "Put its table and its key back and start again; or, if it may do its rows once more, let it begin anew: delete from %s where revision = '%s'"
                        .formatted(table.name(), state.progress().revision()));
    }
}
