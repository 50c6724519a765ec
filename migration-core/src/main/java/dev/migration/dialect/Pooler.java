package dev.migration.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What may stand between an application and its server and give each transaction another session of it, so that nothing
 * that belongs to a session can be relied on: neither its locks nor the statements that it has prepared.
 */
public interface Pooler {

    /** Whether one stands there; no if nobody can tell. */
    boolean isBetween(Connection connection) throws SQLException;

    /**
     * Keeps the driver from preparing statements on the server, without a word to the server.
     *
     * @return what lets it do so again
     */
    Runnable withoutPreparedStatements(Connection connection) throws SQLException;
}
