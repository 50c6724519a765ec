package dev.migration.tenant;

import dev.migration.execution.ConnectionFailedException;
import dev.migration.operation.CreateSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the schema of a new tenant, where that is wanted. */
record SchemaCreation(Homes homes, FleetOptions options) {

    private static final Logger logger = LoggerFactory.getLogger(SchemaCreation.class);

    /**
     * Makes the schema if it is missing, and answers its name as it is stored.
     *
     * @throws SchemaMissingException if it is missing and not to be made
     */
    String require(Tenant tenant, ConnectionSource connections) {
        return on(connections, tenant, connection -> {
            Home home = home(tenant);
            Optional<String> stored = Homes.stored(home, tenant, connection);
            if (stored.isEmpty() && !options.createSchemas()) {
                throw homes.missing(tenant);
            }
            return stored.isPresent() ? stored.get() : create(tenant, home, connection);
        });
    }

    /** Makes the schema, which was missing a moment ago, and answers its name as it is stored. */
    String create(Tenant tenant, ConnectionSource connections) {
        return on(connections, tenant, connection -> create(tenant, home(tenant), connection));
    }

    private Home home(Tenant tenant) {
        return homes.home(homes.dataSource(tenant));
    }

    /** Several may try at once: one is as good as another. */
    private String create(Tenant tenant, Home home, Connection connection) throws SQLException {
        String schema = tenant.schema().orElseThrow();
        try (Statement statement = connection.createStatement()) {
            for (String sql : home.dialect().render(new CreateSchema(schema, false))) {
                statement.execute(sql);
            }
            PooledConnections.commit(connection);
        } catch (SQLException exception) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return Homes.stored(home, tenant, connection).orElseThrow(() -> exception);
        }
        logger.info("Created the schema {} of {}", schema, homes.name(tenant));
        return home.nameOfNew(schema);
    }

    private String on(ConnectionSource connections, Tenant tenant, Work work) {
        try {
            Borrowed borrowed = take(connections, tenant);
            try {
                return work.on(borrowed.connection());
            } finally {
                connections.giveBack(borrowed);
            }
        } catch (SQLException exception) {
            throw new SchemaCreationException(
                    homes.name(tenant), tenant.schema().orElse(""), exception);
        }
    }

    private Borrowed take(ConnectionSource connections, Tenant tenant) {
        try {
            return connections.take();
        } catch (SQLException exception) {
            throw new ConnectionFailedException(homes.name(tenant), exception);
        }
    }

    private interface Work {

        String on(Connection connection) throws SQLException;
    }
}
