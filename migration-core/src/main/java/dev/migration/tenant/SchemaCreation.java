package dev.migration.tenant;

import dev.migration.operation.CreateSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the schema of a new tenant, where that is wanted. */
record SchemaCreation(Homes homes, FleetOptions options) {

    private static final Logger logger = LoggerFactory.getLogger(SchemaCreation.class);

    /**
     * Makes the schema if it is missing. Several may try at once: one is as good as another.
     *
     * @throws SchemaMissingException if it is missing and not to be made
     */
    void require(Tenant tenant, Home home) {
        try (Connection connection = home.dataSource().getConnection()) {
            if (Homes.stored(home, tenant, connection).isPresent()) {
                return;
            }
            if (!options.createSchemas()) {
                throw homes.missing(tenant);
            }
            create(tenant, home, connection);
        } catch (SQLException exception) {
            throw new SchemaCreationException(
                    homes.name(tenant), tenant.schema().orElse(""), exception);
        }
    }

    private void create(Tenant tenant, Home home, Connection connection) throws SQLException {
        String schema = tenant.schema().orElseThrow();
        try (Statement statement = connection.createStatement()) {
            for (String sql : home.dialect().render(new CreateSchema(schema, false))) {
                statement.execute(sql);
            }
            PooledConnections.commit(connection);
            logger.info("Created the schema {} of {}", schema, homes.name(tenant));
        } catch (SQLException exception) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            if (Homes.stored(home, tenant, connection).isEmpty()) {
                throw exception;
            }
        }
    }
}
