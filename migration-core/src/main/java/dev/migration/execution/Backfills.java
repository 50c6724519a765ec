package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import dev.migration.backfill.BackfillRun;
import dev.migration.backfill.BackfillSql;
import dev.migration.backfill.BackfillTable;
import dev.migration.plan.MigrationStep;
import java.sql.SQLException;
import java.util.function.Consumer;

/** The backfills of one step, in the order in which its script names them, and what is kept of them until the step ends. */
final class Backfills {

    private final MigrationStep step;

    private final boolean isAgain;

    private final Session session;

    private final StateTables tables;

    private final Consumer<BackfillProgress> afterBatch;

    private final DatabaseLock lock;

    private final RunMode mode;

    /** @param isAgain whether the step was begun before and did not end, so that what it left is its own */
    Backfills(
            MigrationStep step,
            boolean isAgain,
            Session session,
            StateTables tables,
            DatabaseLock lock,
            RunMode mode,
            Consumer<BackfillProgress> afterBatch) {
        this.mode = mode;
        this.step = step;
        this.isAgain = isAgain;
        this.session = session;
        this.tables = tables;
        this.lock = lock;
        this.afterBatch = afterBatch;
    }

    /**
     * Called and returns outside of a transaction.
     *
     * @param number which of the script's backfills it is, counted from 1
     */
    void run(int number, BackfillSql sql, SqlSink sink) {
        try {
            BackfillTable table = tables.createBackfills(session);
            BackfillTable.Id id =
                    new BackfillTable.Id(revision(), step.direction().name(), number, mode.isBackground());
            if (number == 1 && !isAgain) {
                table.forget(session.jdbc(), id.revision());
            }
            new BackfillRun(sql, table, id, new SessionBatches(session, sink, lock, afterBatch, mode)).run();
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    /**
     * To be called in the transaction that ends the step.
     *
     * @param number how many backfills the script had
     */
    void forget(int number) {
        if (number > 0 && tables.hasBackfills(session)) {
            tables.backfills().forget(session.jdbc(), revision());
        }
    }

    private String revision() {
        return step.revision().orElseThrow();
    }
}
