package dev.migration.boot.hibernate;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.connections.spi.DatabaseConnectionInfo;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;
import org.hibernate.service.spi.Stoppable;

/** The application's own connections of its tenants, each of which is migrated before its first one is given out. */
final class HibernateTenantConnections<T>
        implements MultiTenantConnectionProvider<T>, ServiceRegistryAwareService, Stoppable {

    private static final long serialVersionUID = 1L;

    private final MultiTenantConnectionProvider<T> connections;

    private final transient TenantsAtFirstUse tenants;

    HibernateTenantConnections(MultiTenantConnectionProvider<T> connections, TenantsAtFirstUse tenants) {
        this.connections = connections;
        this.tenants = tenants;
    }

    // Before, not after: a connection that is held meanwhile would be one less of those that migrations need.
    @Override
    public Connection getConnection(T tenant) throws SQLException {
        tenants.ensure(tenant);
        return connections.getConnection(tenant);
    }

    @Override
    public Connection getReadOnlyConnection(T tenant) throws SQLException {
        tenants.ensure(tenant);
        return connections.getReadOnlyConnection(tenant);
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return connections.getAnyConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connections.releaseAnyConnection(connection);
    }

    @Override
    public void releaseConnection(T tenant, Connection connection) throws SQLException {
        connections.releaseConnection(tenant, connection);
    }

    @Override
    public void releaseReadOnlyConnection(T tenant, Connection connection) throws SQLException {
        connections.releaseReadOnlyConnection(tenant, connection);
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return connections.supportsAggressiveRelease();
    }

    @Override
    public boolean handlesConnectionSchema() {
        return connections.handlesConnectionSchema();
    }

    @Override
    public boolean handlesConnectionReadOnly() {
        return connections.handlesConnectionReadOnly();
    }

    @Override
    public DatabaseConnectionInfo getDatabaseConnectionInfo(Dialect dialect) {
        return connections.getDatabaseConnectionInfo(dialect);
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this) || connections.isUnwrappableAs(type);
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        return connections.isUnwrappableAs(type) ? connections.unwrap(type) : type.cast(this);
    }

    @Override
    public void injectServices(ServiceRegistryImplementor registry) {
        if (connections instanceof ServiceRegistryAwareService aware) {
            aware.injectServices(registry);
        }
    }

    @Override
    public void stop() {
        if (connections instanceof Stoppable stoppable) {
            stoppable.stop();
        }
    }
}
