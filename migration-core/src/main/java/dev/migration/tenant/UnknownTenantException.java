package dev.migration.tenant;

import dev.migration.error.MigrationException;
import java.util.List;

/** Somebody named a tenant that the provider does not. */
public final class UnknownTenantException extends MigrationException {

    private static final int SHOWN = 10;

    private final String tenant;

    UnknownTenantException(String fleet, String tenant, List<String> known) {
        super(
                "There is no tenant '%s' of '%s'.".formatted(tenant, fleet),
                known.isEmpty()
                        ? "There is none at all: the list, the query or the `TenantProvider` names none."
                        : "Tenants: %s.".formatted(shown(known)));
        this.tenant = tenant;
    }

    public String tenant() {
        return tenant;
    }

    private static String shown(List<String> known) {
        String first = String.join(", ", known.subList(0, Math.min(SHOWN, known.size())));
        return known.size() <= SHOWN ? first : "%s and %d more".formatted(first, known.size() - SHOWN);
    }
}
