package dev.migration.tenant;

import dev.migration.Migrator;
import dev.migration.execution.ForegroundResult;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.MigrationResult;
import dev.migration.plan.Heads;
import dev.migration.plan.UpgradeScope;
import dev.migration.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The migrations of many tenants, which share their scripts. Safe for use by several threads; nothing is read or connected
 * before a method is called.
 *
 * <p>Each tenant has its own state tables and its own lock, so that several instances of an application share the work
 * without knowing of each other: one that finds a tenant taken goes on to the next and comes back to it later.
 */
public final class Fleet {

    private static final MigrationListener NOBODY = new MigrationListener() {};

    private static final Pattern RELATIVE = Pattern.compile("[+-]\\d+$", Pattern.UNICODE_CHARACTER_CLASS);

    /** Reverting and stamping, wherever a tenant stands. */
    private static final BiPredicate<RevisionGraph, Heads> TOUCHES_BACKGROUND =
            (graph, heads) -> BackgroundRevisions.exist(graph);

    private final Migrator template;

    private final TenantProvider provider;

    private final Supplier<FleetOptions> options;

    private final FleetListeners listeners;

    private final Homes homes;

    private final FirstUse firstUse;

    Fleet(Migrator template, TenantProvider provider, Supplier<FleetOptions> options, List<FleetListener> listeners) {
        this(
                template,
                provider,
                options,
                new FleetListeners(listeners),
                new Homes(template),
                new FirstUse(() -> firstUses(template, options.get())));
    }

    private static int firstUses(Migrator template, FleetOptions options) {
        return BackgroundRevisions.exist(template.graph())
                ? BackgroundRevisions.atOnce(options.parallelism())
                : options.parallelism();
    }

    private Fleet(
            Migrator template,
            TenantProvider provider,
            Supplier<FleetOptions> options,
            FleetListeners listeners,
            Homes homes,
            FirstUse firstUse) {
        this.template = template;
        this.provider = provider;
        this.options = options;
        this.listeners = listeners;
        this.homes = homes;
        this.firstUse = firstUse;
    }

    /**
     * @param template its scripts, target and options are those of every tenant; its database is the one that tenants in
     *     schemas are in, and is not migrated itself
     */
    public static FleetBuilder builder(Migrator template, TenantProvider provider) {
        return new FleetBuilder(template, provider);
    }

    /** The same fleet for one call, which brings arguments that scripts can read and somebody who is told. */
    public Fleet with(Map<String, String> arguments, FleetListener listener) {
        List<FleetListener> all = new ArrayList<>(listeners.listeners());
        all.add(listener);
        return new Fleet(template.with(arguments, NOBODY), provider, options, new FleetListeners(all), homes, firstUse);
    }

    /** The name of the template, by which logs, reports and commands call the whole. */
    public String name() {
        return template.name();
    }

    /** What every tenant's migrator is made after. */
    public Migrator template() {
        return template;
    }

    public FleetOptions options() {
        return options.get();
    }

    /**
     * The tenants that there are now.
     *
     * @throws InvalidTenantException if two have the same name or the same place
     */
    public List<Tenant> tenants() {
        return roster().all();
    }

    /** Upgrades all tenants to the configured target. Where all have reached it before, this costs a few SELECTs. */
    public FleetResult upgrade() {
        return upgrade(TenantSelection.all());
    }

    /**
     * Upgrades to the targets, or to the configured one where none is given. Does not throw for a tenant that fails: see
     * {@link FleetResult#orThrow()}.
     */
    public FleetResult upgrade(TenantSelection selection, String... targets) {
        List<String> wanted = targets.length == 0 ? template.target() : List.of(targets);
        FleetResult result = run(
                selection,
                wanted,
                wanted,
                it -> it.isAtTarget(UpgradeScope.EVERYTHING),
                it -> it.upgrade(wanted.toArray(String[]::new)),
                BackgroundRevisions::areLeft);
        return targets.length == 0 ? remembering(result) : result;
    }

    /**
     * As {@link #upgrade()}, but leaves out background revisions that no other one needs: what an application waits for
     * before it starts. {@link #upgradeInBackground} does the rest.
     */
    public FleetForegroundResult upgradeForeground() {
        AtomicBoolean isSomethingLeft = new AtomicBoolean();
        FleetResult result = run(
                TenantSelection.all(),
                template.target(),
                template.target(),
                it -> {
                    boolean isDone = it.isAtTarget(UpgradeScope.FOREGROUND);
                    if (isDone && !it.isAtTarget(UpgradeScope.EVERYTHING)) {
                        isSomethingLeft.set(true);
                    }
                    return isDone;
                },
                it -> {
                    ForegroundResult done = it.upgradeForeground();
                    if (!done.isComplete()) {
                        isSomethingLeft.set(true);
                    }
                    return done.result();
                },
                BackgroundRevisions::areLeft);
        return new FleetForegroundResult(remembering(result), !isSomethingLeft.get());
    }

    /**
     * Applies the background revisions that {@link #upgradeForeground()} left out, one tenant after the other, while all of
     * them are in use. A tenant that fails keeps no other from its turn. Returns when none is left, or when it is to stop;
     * comes back to tenants of which another process does the same.
     *
     * @param isStopped asked between batches and while waiting
     */
    public FleetResult upgradeInBackground(BooleanSupplier isStopped) {
        Migrator scripts = template.withScriptsAsOfNow();
        List<Tenant> tenants = tenants();
        Map<String, Found> found = reader(scripts, template.target()).find(tenants);
        return new BackgroundRun(homes, scripts, isStopped).run(tenants, found);
    }

    private FleetResult remembering(FleetResult result) {
        result.tenants().stream().filter(TenantResult::isDone).forEach(it -> firstUse.ready(it.tenant()));
        return result;
    }

    /** Reverts what is above the target. */
    public FleetResult downgrade(TenantSelection selection, String target) {
        return forgetting(run(
                selection,
                template.target(),
                List.of(target),
                it -> false,
                it -> it.downgrade(target),
                TOUCHES_BACKGROUND));
    }

    /** Moves the version tables to the targets without running a script. */
    public FleetResult stamp(TenantSelection selection, String... targets) {
        return forgetting(run(
                selection,
                template.target(),
                List.of(targets),
                it -> false,
                it -> it.stamp(targets),
                TOUCHES_BACKGROUND));
    }

    /** As {@link #stamp}, from emptied version tables. */
    public FleetResult stampPurging(TenantSelection selection, String... targets) {
        return forgetting(run(
                selection,
                template.target(),
                List.of(targets),
                it -> false,
                it -> it.stampPurging(targets),
                TOUCHES_BACKGROUND));
    }

    private FleetResult run(
            TenantSelection selection,
            List<String> target,
            List<String> given,
            Predicate<Found> isDone,
            Function<Migrator, MigrationResult> work,
            BiPredicate<RevisionGraph, Heads> touchesBackground) {
        Migrator scripts = template.withScriptsAsOfNow();
        List<Tenant> tenants = select(selection, scripts);
        Map<String, Found> found = reader(scripts, target).find(tenants);
        // From where the first attempt came to, `-2` would lead further than was meant.
        FleetOptions once =
                given.stream().anyMatch(Fleet::isRelative) ? options().withAttempts(1) : options();
        return new FleetRun(homes, scripts, once, listeners, work, touchesBackground).run(tenants, found, isDone);
    }

    private static boolean isRelative(String target) {
        return RELATIVE.matcher(target).find();
    }

    private FleetResult forgetting(FleetResult result) {
        result.tenants().forEach(it -> firstUse.forget(it.tenant()));
        return result;
    }

    private List<Tenant> select(TenantSelection selection, Migrator scripts) {
        List<Tenant> named = roster().named(selection.names());
        if (selection.states().isEmpty()) {
            return named;
        }
        List<TenantStatus> statuses = reader(scripts, template.target()).statuses(named);
        List<Tenant> selected = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (selection.states().contains(statuses.get(i).state())) {
                selected.add(named.get(i));
            }
        }
        return selected;
    }

    /**
     * Brings a new tenant to the configured target, whether the provider knows it already or not. Its schema is created
     * where the options say so.
     *
     * @throws SchemaMissingException if there is none and the options do not say so
     */
    public MigrationResult create(Tenant tenant) {
        if (tenant.schema().isPresent()) {
            Home home = homes.home(homes.dataSource(tenant));
            new SchemaCreation(homes, options()).require(tenant, home.connections());
        }
        MigrationResult result = migrator(tenant).upgrade();
        firstUse.ready(tenant.name());
        return result;
    }

    /**
     * Returns when the tenant is at the configured target: for its first use. Done once for each tenant, while other callers
     * wait; later calls cost nothing. After a failure the next call tries again.
     *
     * @throws UnknownTenantException if the provider does not name it
     */
    public void ensure(String tenant) {
        firstUse.ensure(tenant, name -> create(roster().tenant(name)));
    }

    /**
     * Everything else that can be done with one tenant. A schema that is missing is told of when the migrator is used.
     *
     * @throws UnknownTenantException if the provider does not name it
     */
    public Migrator migrator(String tenant) {
        return migrator(roster().tenant(tenant));
    }

    private Migrator migrator(Tenant tenant) {
        return homes.migrator(tenant, template).with(tenant.arguments(), NOBODY);
    }

    /** The migrators of these tenants, by name, in the order of the provider. */
    public Map<String, Migrator> migrators(TenantSelection selection) {
        Map<String, Migrator> migrators = new LinkedHashMap<>();
        select(selection, template).forEach(it -> migrators.put(it.name(), migrator(it)));
        return migrators;
    }

    /** Where tenants stand, page by page. Changes nothing. */
    public FleetStatus status(FleetQuery query) {
        List<Tenant> named = roster().all().stream()
                .filter(it -> it.name().startsWith(query.prefix()))
                .toList();
        FleetReader reader = reader(template.withScriptsAsOfNow(), template.target());
        if (query.state().isEmpty()) {
            return page(query, named.size(), reader.statuses(query.part(named)));
        }
        List<TenantStatus> all = reader.statuses(named).stream()
                .filter(it -> it.state() == query.state().get())
                .toList();
        return page(query, all.size(), query.part(all));
    }

    private FleetStatus page(FleetQuery query, int total, List<TenantStatus> tenants) {
        return new FleetStatus(name(), query.page(), query.size(), total, tenants);
    }

    /** Where these tenants stand. Changes nothing. */
    public List<TenantStatus> statuses(TenantSelection selection) {
        List<Tenant> named = roster().named(selection.names());
        return reader(template.withScriptsAsOfNow(), template.target()).statuses(named).stream()
                .filter(it -> selection.states().isEmpty() || selection.states().contains(it.state()))
                .toList();
    }

    /** How many tenants stand where. Changes nothing. */
    public FleetSummary summary() {
        return FleetSummary.of(name(), status(FleetQuery.all()).tenants());
    }

    /**
     * Changes nothing.
     *
     * @throws TenantsNotUpToDateException if a tenant is not at the configured target, saying how many are and naming some
     * @throws TenantsDriftedException if all are, and the scripts are not what some remember of them, where that is a failure
     */
    public void verify() {
        verify(UpgradeScope.EVERYTHING);
    }

    /** As {@link #verify}, where background revisions may be pending. */
    public void verifyForeground() {
        verify(UpgradeScope.FOREGROUND);
    }

    private void verify(UpgradeScope scope) {
        Migrator scripts = template.withScriptsAsOfNow();
        FleetReader reader = reader(scripts, template.target());
        new FleetCheck(homes, scripts, reader, options().parallelism(), scope).require(name(), roster().all());
    }

    private Roster roster() {
        return Roster.of(name(), template.dataSource(), provider.tenants());
    }

    private FleetReader reader(Migrator scripts, List<String> target) {
        return new FleetReader(homes, scripts, options().parallelism(), target);
    }
}
