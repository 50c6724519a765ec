package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import dev.migration.backfill.BatchTransactions;
import dev.migration.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Batches as transactions of a session, each under the lock. */
record SessionBatches(
        Session session, SqlSink sink, DatabaseLock lock, Consumer<BackfillProgress> listener, RunMode mode)
        implements BatchTransactions {

    @Override
    public Connection connection() {
        return session.connection();
    }

    @Override
    public void begin() throws SQLException {
        session.begin();
    }

    @Override
    public void execute(String statement) throws SQLException {
        sink.execute(new SqlStatement(statement, 1));
    }

    @Override
    public void commit() throws SQLException {
        lock.verify(session);
        session.commit();
    }

    @Override
    public void rollback() {
        session.rollback();
    }

    @Override
    public void afterBatch(BackfillProgress progress) {
        listener.accept(progress);
    }

    @Override
    public void requireGoingOn(BackfillProgress progress) {
        mode.requireGoingOn(progress);
    }
}
