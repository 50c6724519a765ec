package dev.migration.tenant;

import java.util.List;
import java.util.Set;

/**
 * Which tenants a run is about.
 *
 * @param names only these; all where there are none
 * @param states only those that stand so when the run begins; however they stand where there are none
 */
public record TenantSelection(List<String> names, Set<TenantState> states) {

    public TenantSelection {
        names = List.copyOf(names);
        states = Set.copyOf(states);
    }

    public static TenantSelection all() {
        return new TenantSelection(List.of(), Set.of());
    }

    /** @throws InvalidTenantException if no name is given */
    public static TenantSelection named(List<String> names) {
        if (names.isEmpty()) {
            throw new InvalidTenantException("No tenant is named.", "Name at least one, or take all of them.");
        }
        return new TenantSelection(names, Set.of());
    }

    public static TenantSelection named(String... names) {
        return named(List.of(names));
    }

    /** Those whose last run failed, and those that give no answer. */
    public static TenantSelection failed() {
        return new TenantSelection(List.of(), Set.of(TenantState.FAILED, TenantState.UNREACHABLE));
    }

    /** Those that are not where they should be, for whatever reason. */
    public static TenantSelection pending() {
        return new TenantSelection(
                List.of(),
                Set.of(
                        TenantState.BACKGROUND_PENDING,
                        TenantState.PENDING,
                        TenantState.FAILED,
                        TenantState.MISSING,
                        TenantState.UNREACHABLE,
                        TenantState.UNKNOWN_REVISION));
    }
}
