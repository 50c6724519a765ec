package dev.migration.boot.hibernate.shop;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Who is logged in on this thread. Nobody is while the application starts. */
public final class CurrentTenant implements CurrentTenantIdentifierResolver<String> {

    public static final String NOBODY = "nobody";

    private static final ThreadLocal<String> TENANT = ThreadLocal.withInitial(() -> NOBODY);

    public static void be(String tenant) {
        TENANT.set(tenant);
    }

    @Override
    public String resolveCurrentTenantIdentifier() {
        return TENANT.get();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
