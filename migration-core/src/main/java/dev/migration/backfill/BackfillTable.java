package dev.migration.backfill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the backfills of unfinished revisions have come: a row each, written in the transaction of each batch. Times are
 * milliseconds since 1970.
 *
 * @param name its name as it is written in a statement
 */
public record BackfillTable(String name) {

    /** How many characters a cursor may have. */
    public static final int LONGEST_KEY = 1_000;

    /** How many characters the table and its key may have together. */
    public static final int LONGEST_DEFINITION = 500;

    private static final String OF_ONE = " where revision = ? and direction = ? and backfill_number = ?";

    private static final String COLUMNS =
            """
            revision, direction, backfill_number, table_name, definition, last_key, batches_done, rows_done, \
            rows_total, finished, background, started, updated""";

    /**
     * Which backfill of which script.
     *
     * @param background whether it gives way to others who want to go on with it
     */
    public record Id(String revision, String direction, int number, boolean background) {}

    /**
     * A row of the table.
     *
     * @param batchesDone how many batches were done: who finds another number than it left is not alone
     */
    record State(BackfillProgress progress, String definition, @Nullable Key lastKey, long batchesDone) {}

    Optional<State> find(JdbcClient jdbc, Id id) {
        return jdbc.sql("select " + COLUMNS + " from " + name + OF_ONE)
                .params(id.revision(), id.direction(), id.number())
                .query((row, number) -> state(row))
                .optional();
    }

    /** Takes over: whoever was in the middle of it, and may not be dead, does not finish its batch. */
    void claim(JdbcClient jdbc, Id id) {
        jdbc.sql("update " + name + " set batches_done = batches_done + 1, background = ?" + OF_ONE)
                .params(id.background() ? 1 : 0, id.revision(), id.direction(), id.number())
                .update();
    }

    void insert(JdbcClient jdbc, Id id, State state) {
        BackfillProgress progress = state.progress();
        jdbc.sql("insert into %s (%s) values (?, ?, ?, ?, ?, null, 0, 0, ?, 0, ?, ?, ?)".formatted(name, COLUMNS))
                .params(
                        progress.revision(),
                        progress.direction(),
                        progress.number(),
                        progress.table(),
                        state.definition(),
                        progress.rowsTotal(),
                        id.background() ? 1 : 0,
                        progress.started().toEpochMilli(),
                        progress.updated().toEpochMilli())
                .update();
    }

    /** Puts the state after a batch in the place of the one before it; answers whether that was still there. */
    boolean advance(JdbcClient jdbc, State before, State after) {
        BackfillProgress progress = after.progress();
        Key key = after.lastKey();
        return jdbc.sql("update " + name
                                + " set last_key = ?, batches_done = ?, rows_done = ?, finished = ?, updated = ?"
                                + OF_ONE
                                + " and batches_done = ?")
                        .param(key == null ? null : key.text())
                        .param(after.batchesDone())
                        .param(progress.rowsDone())
                        .param(progress.finished() ? 1 : 0)
                        .param(progress.updated().toEpochMilli())
                        .param(progress.revision())
                        .param(progress.direction())
                        .param(progress.number())
                        .param(before.batchesDone())
                        .update()
                == 1;
    }

    /** All that were begun by revisions that have not ended. */
    public List<BackfillProgress> all(JdbcClient jdbc) {
        return jdbc.sql("select " + COLUMNS + " from " + name + " order by started, revision, backfill_number")
                .query((row, number) -> state(row).progress())
                .list();
    }

    /** To be called when a revision begins anew or has ended. */
    public void forget(JdbcClient jdbc, String revision) {
        jdbc.sql("delete from " + name + " where revision = ?").param(revision).update();
    }

    /** Stops those that run in the background after their batch, so that somebody who waits for them can go on. */
    public void interrupt(JdbcClient jdbc) {
        jdbc.sql("update " + name + " set batches_done = batches_done + 1 where finished = 0 and background = 1")
                .update();
    }

    private static State state(ResultSet row) throws SQLException {
        String key = row.getString(6);
        return new State(
                new BackfillProgress(
                        row.getString(1).strip(),
                        row.getString(2).strip(),
                        row.getInt(3),
                        row.getString(4),
                        row.getLong(8),
                        row.getLong(9),
                        row.getInt(10) == 1,
                        Instant.ofEpochMilli(row.getLong(12)),
                        Instant.ofEpochMilli(row.getLong(13))),
                row.getString(5),
                key == null || key.isEmpty() ? null : Key.parse(key),
                row.getLong(7));
    }
}
