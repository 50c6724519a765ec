package dev.migration.tenant;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.execution.DatabaseState;
import dev.migration.execution.DatabaseStatus;
import dev.migration.execution.RevisionState;
import dev.migration.execution.SchemaState;
import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationPlanner;
import dev.migration.plan.MigrationStep;
import dev.migration.plan.UpgradeScope;
import dev.migration.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Finds out where tenants stand: those in schemas of one database together, in few statements, and a plan for each distinct
 * state instead of each tenant. Tenants with databases of their own are asked one by one, several at once.
 */
final class FleetReader {

    private final Homes homes;

    private final Migrator scripts;

    private final int parallelism;

    private final List<String> target;

    /** @param scripts the template with the scripts of now */
    FleetReader(Homes homes, Migrator scripts, int parallelism, List<String> target) {
        this.homes = homes;
        this.scripts = scripts;
        this.parallelism = parallelism;
        this.target = target;
    }

    /** What can be told of many at once, by the tenants' names. */
    Map<String, Found> find(List<Tenant> tenants) {
        Map<DataSource, List<Tenant>> byDatabase = new IdentityHashMap<>();
        for (Tenant tenant : tenants) {
            if (tenant.schema().isPresent()) {
                byDatabase
                        .computeIfAbsent(homes.dataSource(tenant), it -> new ArrayList<>())
                        .add(tenant);
            }
        }
        Map<String, Found> found = new HashMap<>();
        byDatabase.forEach((dataSource, neighbours) -> find(dataSource, neighbours, found));
        return found;
    }

    private void find(DataSource dataSource, List<Tenant> neighbours, Map<String, Found> found) {
        List<String> schemas =
                neighbours.stream().flatMap(it -> it.schema().stream()).toList();
        try {
            Home home = homes.home(dataSource);
            Map<String, SchemaState> states =
                    scripts.on(dataSource, home.migrator().name()).schemaStates(schemas, target);
            for (Tenant tenant : neighbours) {
                SchemaState state = states.get(tenant.schema().orElseThrow());
                found.put(tenant.name(), state == null ? Found.NOTHING : Found.of(state));
            }
            requireOwnSchemas(home, neighbours, found);
        } catch (NoSessionSchemaException | InvalidTenantException wrongSetUp) {
            throw wrongSetUp;
        } catch (RuntimeException failure) {
            neighbours.forEach(
                    it -> found.put(it.name(), Found.failed(UnexpectedFailureException.told(homes.name(it), failure))));
        }
    }

    /** Names that differ can mean the same schema, where they are not quoted. */
    private void requireOwnSchemas(Home home, List<Tenant> neighbours, Map<String, Found> found) {
        Map<String, Tenant> places = new HashMap<>();
        for (Tenant tenant : neighbours) {
            String schema = found.getOrDefault(tenant.name(), Found.NOTHING)
                    .state()
                    .flatMap(SchemaState::schema)
                    .orElseGet(() -> home.nameOfNew(tenant.schema().orElseThrow()));
            Tenant other = places.put(schema, tenant);
            if (other != null) {
                throw Roster.samePlace(scripts.name(), other, tenant, Optional.of(schema));
            }
        }
    }

    /** Where each tenant stands, in the order of the tenants. */
    List<TenantStatus> statuses(List<Tenant> tenants) {
        return statuses(tenants, find(tenants));
    }

    /** The same, of what has been found out. */
    List<TenantStatus> statuses(List<Tenant> tenants, Map<String, Found> found) {
        boolean isAllAtTarget = tenants.stream()
                .allMatch(it -> found.getOrDefault(it.name(), Found.NOTHING).isAtTarget(UpgradeScope.EVERYTHING));
        // Else scripts that cannot be read would be told as a failure of each tenant.
        Optional<Planning> planning = isAllAtTarget ? Optional.empty() : Optional.of(new Planning(scripts.graph()));
        List<Supplier<TenantStatus>> questions = tenants.stream()
                .<Supplier<TenantStatus>>map(
                        it -> () -> status(it, found.getOrDefault(it.name(), Found.NOTHING), planning))
                .toList();
        return Workers.answers(parallelism, questions);
    }

    private TenantStatus status(Tenant tenant, Found found, Optional<Planning> planning) {
        if (found.failure().isPresent()) {
            return without(
                    tenant, TenantState.UNREACHABLE, List.of(), found.failure().get());
        }
        if (found.state().isEmpty()) {
            return statusOfItsOwn(tenant);
        }
        SchemaState state = found.state().get();
        if (state.schema().isEmpty()) {
            return status(tenant, TenantState.MISSING, List.of(), List.of(), List.of());
        }
        List<String> current = state.heads().revisions();
        if (state.isAtTarget(UpgradeScope.EVERYTHING) || planning.isEmpty()) {
            return status(tenant, TenantState.UP_TO_DATE, current, List.of(), List.of());
        }
        try {
            return planned(tenant, state, planning.get());
        } catch (MigrationException failure) {
            return without(tenant, TenantState.FAILED, current, failure);
        }
    }

    private TenantStatus planned(Tenant tenant, SchemaState state, Planning planning) {
        List<String> current = state.heads().revisions();
        if (!planning.knows(state.heads())) {
            return status(tenant, TenantState.UNKNOWN_REVISION, current, List.of(), state.failed());
        }
        List<String> pending = planning.pending(UpgradeScope.EVERYTHING, state.heads(), target);
        List<String> failed = state.failed().stream().filter(pending::contains).toList();
        return status(tenant, standing(state.heads(), pending, failed, planning), current, pending, failed);
    }

    private TenantState standing(Heads heads, List<String> pending, List<String> failed, Planning planning) {
        if (pending.isEmpty()) {
            return TenantState.UP_TO_DATE;
        }
        // As with one database, a failure in the background keeps nobody from using the tenant.
        if (planning.pending(UpgradeScope.FOREGROUND, heads, target).isEmpty()) {
            return TenantState.BACKGROUND_PENDING;
        }
        return failed.isEmpty() ? TenantState.PENDING : TenantState.FAILED;
    }

    private TenantStatus statusOfItsOwn(Tenant tenant) {
        try {
            DatabaseStatus status = homes.migrator(tenant, scripts).status(0);
            List<String> failed = status.revisions().stream()
                    .filter(it -> it.state() == RevisionState.FAILED)
                    .map(it -> it.revision().id())
                    .toList();
            return status(tenant, state(status.state()), status.current(), status.pending(), failed);
        } catch (SchemaMissingException missing) {
            return status(tenant, TenantState.MISSING, List.of(), List.of(), List.of());
        } catch (RuntimeException failure) {
            MigrationException told = UnexpectedFailureException.told(homes.name(tenant), failure);
            return without(tenant, TenantState.UNREACHABLE, List.of(), told);
        }
    }

    private static TenantState state(DatabaseState state) {
        return switch (state) {
            case UP_TO_DATE -> TenantState.UP_TO_DATE;
            case BEHIND -> TenantState.PENDING;
            case BACKGROUND_PENDING -> TenantState.BACKGROUND_PENDING;
            case UNKNOWN_REVISION -> TenantState.UNKNOWN_REVISION;
            case FAILED -> TenantState.FAILED;
        };
    }

    /** Nobody can tell what is pending. */
    private static TenantStatus without(
            Tenant tenant, TenantState state, List<String> current, MigrationException failure) {
        return new TenantStatus(
                tenant.name(), tenant.schema(), state, current, List.of(), List.of(), Optional.of(failure));
    }

    private static TenantStatus status(
            Tenant tenant, TenantState state, List<String> current, List<String> pending, List<String> failed) {
        return new TenantStatus(tenant.name(), tenant.schema(), state, current, pending, failed, Optional.empty());
    }

    /** Plans, each made once. */
    private static final class Planning {

        private final RevisionGraph graph;

        private final MigrationPlanner planner;

        private final Map<UpgradeScope, Map<Heads, List<String>>> pending = new EnumMap<>(UpgradeScope.class);

        Planning(RevisionGraph graph) {
            this.graph = graph;
            this.planner = new MigrationPlanner(graph);
        }

        boolean knows(Heads heads) {
            return heads.revisions().stream().allMatch(it -> graph.node(it).isPresent());
        }

        synchronized List<String> pending(UpgradeScope scope, Heads heads, List<String> target) {
            return pending.computeIfAbsent(scope, it -> new HashMap<>())
                    .computeIfAbsent(heads, it -> revisions(planner.upgrade(scope, it, target.toArray(String[]::new))));
        }

        private static List<String> revisions(MigrationPlan plan) {
            return plan.steps().stream()
                    .map(MigrationStep::revision)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
