package dev.migration.tenant;

import dev.migration.dialect.SessionSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections straight from a pool; each goes back to it with the schema that it came with. */
record PooledConnections(DataSource pool, SessionSchemas schemas) implements ConnectionSource {

    private static final Logger logger = LoggerFactory.getLogger(PooledConnections.class);

    @Override
    public Borrowed take() throws SQLException {
        Connection connection = pool.getConnection();
        try {
            return new Borrowed(connection, schemas.current(connection));
        } catch (SQLException | RuntimeException exception) {
            connection.close();
            throw exception;
        }
    }

    @Override
    public void giveBack(Borrowed borrowed) throws SQLException {
        try (Connection connection = borrowed.connection()) {
            restore(connection, borrowed.schemaBefore());
        }
    }

    /** A session that stays in a tenant's schema would show its data to whoever is next: rather none at all. */
    private void restore(Connection connection, String schema) throws SQLException {
        try {
            schemas.restore(connection, schema);
            commit(connection);
        } catch (SQLException | RuntimeException exception) {
            logger.debug("The schema of a connection could not be put back; it is closed for good", exception);
            connection.abort(Runnable::run);
        }
    }

    /** Some databases take the move back with a transaction that is rolled back, as pools do. */
    static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
