package dev.migration.execution;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.ServerSessions;
import dev.migration.error.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection and whether it is in a transaction. Begins outside of one; gives the connection back as it was.
 *
 * <p>Transactions are begun and ended by hand and not by a transaction manager, because an autocommit block ends one in the
 * middle of a script.
 */
final class Session implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Session.class);

    private final Connection connection;

    private final boolean autoCommitBefore;

    private final JdbcClient jdbc;

    private int commits;

    private int transactions;

    private boolean isCommitOnItsWay;

    private boolean isPooled;

    private @Nullable String onServer;

    private @Nullable Integer isolationBefore;

    private Runnable restore = () -> {};

    private @Nullable StepJournal journal;

    private final ScriptSettings settings = new ScriptSettings(this);

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommitBefore = connection.getAutoCommit();
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        if (!autoCommitBefore) {
            connection.setAutoCommit(true);
        }
    }

    /** @throws ConnectionFailedException if there is no connection to be had */
    static Session open(DataSource dataSource, String database) {
        try {
            return begin(dataSource.getConnection());
        } catch (MigrationException known) {
            throw known;
        } catch (SQLException | RuntimeException exception) {
            // Pools look at their settings when they are first asked, and some throw what they like.
            throw new ConnectionFailedException(database, exception);
        }
    }

    private static Session begin(Connection connection) throws SQLException {
        try {
            return new Session(connection);
        } catch (SQLException | RuntimeException exception) {
            giveBack(connection, exception);
            throw exception;
        }
    }

    private static void giveBack(Connection connection, Exception reason) {
        try {
            connection.close();
        } catch (SQLException another) {
            reason.addSuppressed(another);
        }
    }

    Connection connection() {
        return connection;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** @param queryTimeout after how many seconds the driver ends a statement */
    JdbcClient jdbc(int queryTimeout) {
        JdbcTemplate template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        template.setQueryTimeout(queryTimeout);
        return JdbcClient.create(template);
    }

    DatabaseProduct product() throws SQLException {
        return DatabaseProduct.of(connection);
    }

    /** What the server calls this session; empty where that does not matter, or nobody can tell. */
    Optional<String> onServer(Dialect dialect) {
        if (onServer == null) {
            try {
                Optional<ServerSessions> sessions = dialect.sessions();
                onServer = sessions.isPresent() ? sessions.get().own(connection) : "";
            } catch (SQLException exception) {
                throw new ConnectionLostException(exception);
            }
        }
        return Optional.of(onServer).filter(it -> !it.isEmpty());
    }

    /** To be called when a pooler gives each transaction another session: what the server calls this one is of no use. */
    void belongsToNobody() {
        onServer = "";
        isPooled = true;
    }

    /** Whether each transaction may have another session of the server. */
    boolean isPooled() {
        return isPooled;
    }

    /** What puts the connection back as it was. */
    void restoreAtTheEnd(Runnable restoring) {
        restore = restoring;
    }

    /** Reads what is committed, also where the connection's transactions have a snapshot each, if the database can do that. */
    void seeWhatOthersCommit() throws SQLException {
        int isolation = connection.getTransactionIsolation();
        if (isolation > Connection.TRANSACTION_READ_COMMITTED
                && connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_READ_COMMITTED)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            isolationBefore = isolation;
        }
    }

    boolean inTransaction() throws SQLException {
        return !connection.getAutoCommit();
    }

    void begin() throws SQLException {
        connection.setAutoCommit(false);
        transactions++;
        isCommitOnItsWay = false;
    }

    /** A number that is another one for each transaction. */
    int transaction() {
        return transactions;
    }

    /** Ends the transaction and stays outside of one; does nothing outside of one. */
    void commit() throws SQLException {
        if (inTransaction()) {
            commitAndContinue();
            connection.setAutoCommit(true);
        }
    }

    /** What the script that runs on it has set. */
    ScriptSettings settings() {
        return settings;
    }

    /** Lets a journal know of the ends of transactions, until another one takes its place. */
    void tell(StepJournal newJournal) {
        journal = newJournal;
    }

    /** How many transactions were kept so far. */
    int commits() {
        return commits;
    }

    /** Keeps what was done so far and goes on in a new transaction. */
    void commitAndContinue() throws SQLException {
        commit(connection::commit);
    }

    /** As {@link #commit}, where what is sent ends with the commit. */
    void commitBy(Sending sending) throws SQLException {
        commit(sending);
        connection.setAutoCommit(true);
    }

    private void commit(Sending sending) throws SQLException {
        if (journal != null) {
            journal.beforeCommit();
        }
        isCommitOnItsWay = true;
        sending.send();
        isCommitOnItsWay = false;
        commits++;
        transactions++;
        if (journal != null) {
            journal.afterCommit();
        }
    }

    /** Whether the last commit failed. On a connection that is broken, it may have taken effect all the same. */
    boolean isCommitOnItsWay() {
        return isCommitOnItsWay;
    }

    /** What commits. */
    interface Sending {

        void send() throws SQLException;
    }

    /** Takes back what the transaction did. A connection that is broken has lost it anyway, so nothing is thrown. */
    void rollback() {
        try {
            if (inTransaction()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException exception) {
            logger.debug("The connection could not be rolled back", exception);
        }
        if (journal != null) {
            journal.afterRollback();
        }
    }

    @Override
    public void close() {
        rollback();
        try (connection) {
            settings.putBack();
            restore.run();
            if (isolationBefore != null) {
                connection.setTransactionIsolation(isolationBefore);
            }
            if (!autoCommitBefore) {
                connection.setAutoCommit(false);
            }
        } catch (SQLException exception) {
            logger.debug("The connection could not be given back", exception);
        }
    }
}
