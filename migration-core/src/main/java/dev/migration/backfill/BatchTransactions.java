package dev.migration.backfill;

import java.sql.Connection;
import java.sql.SQLException;

/** The connection that a backfill works on, and the transactions that its batches are. */
public interface BatchTransactions {

    Connection connection();

    void begin() throws SQLException;

    /**
     * Sends a statement.
     *
     * @throws SQLException if the database refuses it
     */
    void execute(String statement) throws SQLException;

    /** Keeps the batch, if nobody else has taken over meanwhile. */
    void commit() throws SQLException;

    void rollback();

    /** A batch is kept. May take its time, which slows the backfill down. */
    void afterBatch(BackfillProgress progress);

    /**
     * Asked again and again between batches.
     *
     * @throws BackfillStoppedException if there shall be no next one
     */
    void requireGoingOn(BackfillProgress progress);
}
