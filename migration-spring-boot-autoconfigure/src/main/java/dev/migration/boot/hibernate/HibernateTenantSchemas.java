package dev.migration.boot.hibernate;

import org.hibernate.context.spi.TenantSchemaMapper;

/**
 * The application's own schemas of its tenants, each of which is migrated before its name is first told. Hibernate holds a
 * connection then, so that this is for sessions that name their tenant: for others {@link HibernateTenantResolver} comes first.
 */
record HibernateTenantSchemas<T>(TenantSchemaMapper<T> schemas, TenantsAtFirstUse tenants)
        implements TenantSchemaMapper<T> {

    @Override
    public String schemaName(T tenant) {
        tenants.ensure(tenant);
        return schemas.schemaName(tenant);
    }
}
