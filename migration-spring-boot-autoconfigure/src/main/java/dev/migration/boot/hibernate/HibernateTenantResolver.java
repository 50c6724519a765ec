package dev.migration.boot.hibernate;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** The application's own answer to which tenant a session is for, which is migrated before the session is opened. */
record HibernateTenantResolver<T>(CurrentTenantIdentifierResolver<T> resolver, TenantsAtFirstUse tenants)
        implements CurrentTenantIdentifierResolver<T> {

    @Override
    public T resolveCurrentTenantIdentifier() {
        T tenant = resolver.resolveCurrentTenantIdentifier();
        tenants.ensure(tenant);
        return tenant;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return resolver.validateExistingCurrentSessions();
    }

    @Override
    public boolean isRoot(T tenant) {
        return resolver.isRoot(tenant);
    }
}
