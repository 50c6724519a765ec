package dev.migration.tenant;

import dev.migration.Migrator;
import dev.migration.drift.DriftException;
import dev.migration.error.MigrationException;
import dev.migration.execution.NotUpToDateException;
import dev.migration.plan.UpgradeScope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whether all tenants are at their target, and whether the scripts are what they remember, as the policies want it. A tenant
 * that these scripts have been found to have brought to its target costs nothing more than the look at all of them.
 */
final class FleetCheck {

    private final Homes homes;

    private final Migrator scripts;

    private final FleetReader reader;

    private final int parallelism;

    private final UpgradeScope scope;

    /** @param scripts the template with the scripts of now */
    FleetCheck(Homes homes, Migrator scripts, FleetReader reader, int parallelism, UpgradeScope scope) {
        this.homes = homes;
        this.scripts = scripts;
        this.reader = reader;
        this.parallelism = parallelism;
        this.scope = scope;
    }

    /**
     * @throws TenantsNotUpToDateException if tenants are not at their target
     * @throws TenantsDriftedException if all are that anything is known of, and the scripts are not what some remember
     */
    void require(String fleet, List<Tenant> tenants) {
        Map<String, Found> found = reader.find(tenants);
        List<Tenant> doubtful = tenants.stream()
                .filter(it -> !found.getOrDefault(it.name(), Found.NOTHING).isAtTarget(scope))
                .toList();
        if (doubtful.isEmpty()) {
            return;
        }
        List<TenantStatus> statuses = reader.statuses(tenants, found);
        List<TenantStatus> behind = new ArrayList<>(
                statuses.stream().filter(it -> isBehind(it.state())).toList());
        List<TenantDrift> drifts = new ArrayList<>();
        Set<String> names = Set.copyOf(behind.stream().map(TenantStatus::tenant).toList());
        List<Supplier<Verdict>> questions = new ArrayList<>();
        for (Tenant tenant : doubtful) {
            if (!names.contains(tenant.name())) {
                questions.add(() -> verdict(tenant));
            }
        }
        for (Verdict verdict : Workers.answers(parallelism, questions)) {
            verdict.drift().ifPresent(drifts::add);
            verdict.behind().ifPresent(behind::add);
        }
        if (!behind.isEmpty()) {
            throw new TenantsNotUpToDateException(FleetSummary.of(fleet, statuses), behind);
        }
        if (!drifts.isEmpty()) {
            throw new TenantsDriftedException(fleet, tenants.size(), drifts);
        }
    }

    /** With an unknown revision, the policy says what is to come of it. */
    private boolean isBehind(TenantState state) {
        Set<TenantState> others = EnumSet.of(TenantState.UP_TO_DATE, TenantState.UNKNOWN_REVISION);
        if (scope == UpgradeScope.FOREGROUND) {
            others.add(TenantState.BACKGROUND_PENDING);
        }
        return !others.contains(state);
    }

    private Verdict verdict(Tenant tenant) {
        try {
            Migrator migrator = homes.migrator(tenant, scripts);
            if (scope == UpgradeScope.FOREGROUND) {
                migrator.verifyForeground();
            } else {
                migrator.verify();
            }
            return Verdict.GOOD;
        } catch (DriftException drift) {
            return new Verdict(Optional.of(new TenantDrift(tenant.name(), drift)), Optional.empty());
        } catch (NotUpToDateException moved) {
            return behind(tenant, TenantState.PENDING, moved);
        } catch (RuntimeException failure) {
            MigrationException told = UnexpectedFailureException.told(homes.name(tenant), failure);
            return behind(tenant, TenantState.UNREACHABLE, told);
        }
    }

    private static Verdict behind(Tenant tenant, TenantState state, MigrationException failure) {
        return new Verdict(
                Optional.empty(),
                Optional.of(new TenantStatus(
                        tenant.name(), tenant.schema(), state, List.of(), List.of(), List.of(), Optional.of(failure))));
    }

    /** Neither where nothing is wrong. */
    private record Verdict(Optional<TenantDrift> drift, Optional<TenantStatus> behind) {

        static final Verdict GOOD = new Verdict(Optional.empty(), Optional.empty());
    }
}
