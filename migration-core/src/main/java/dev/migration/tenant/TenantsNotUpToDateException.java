package dev.migration.tenant;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Not every tenant is at its target. */
public final class TenantsNotUpToDateException extends MigrationException {

    private static final int SHOWN = 10;

    private final transient FleetSummary summary;

    /** @param others those that are not at their target */
    TenantsNotUpToDateException(FleetSummary summary, List<TenantStatus> others) {
        super(
                "%d of %d tenants of '%s' are not up to date: %s."
                        .formatted(others.size(), summary.total(), summary.fleet(), shown(others)),
                "Bring them there: migrate upgrade --tenants pending");
        this.summary = summary;
    }

    public FleetSummary summary() {
        return summary;
    }

    private static String shown(List<TenantStatus> others) {
        String first = others.stream()
                .limit(SHOWN)
                .map(it -> "%s (%s)".formatted(it.tenant(), word(it.state())))
                .collect(Collectors.joining(", "));
        return others.size() <= SHOWN ? first : "%s and %d more".formatted(first, others.size() - SHOWN);
    }

    private static String word(TenantState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
