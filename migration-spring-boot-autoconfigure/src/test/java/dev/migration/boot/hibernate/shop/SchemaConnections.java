package dev.migration.boot.hibernate.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/** Connections of one pool, each with the tenant's schema as long as it is given out. */
public final class SchemaConnections implements MultiTenantConnectionProvider<String> {

    private static final long serialVersionUID = 1L;

    private final transient DataSource dataSource;

    public SchemaConnections(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(String tenant) throws SQLException {
        Connection connection = dataSource.getConnection();
        if (!tenant.equals(CurrentTenant.NOBODY)) {
            boolean isUpper = connection.getMetaData().storesUpperCaseIdentifiers();
            connection.setSchema(isUpper ? tenant.toUpperCase(Locale.ROOT) : tenant);
        }
        return connection;
    }

    @Override
    public void releaseConnection(String tenant, Connection connection) throws SQLException {
        connection.setSchema(connection.getMetaData().storesUpperCaseIdentifiers() ? "PUBLIC" : "public");
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
