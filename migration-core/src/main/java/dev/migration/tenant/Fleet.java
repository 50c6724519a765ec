package dev.migration.tenant;

import dev.migration.Migrator;
import dev.migration.execution.MigrationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The migrations of many tenants, which share their scripts. Safe for use by several threads; nothing is read or connected
 * before a method is called.
 *
 * <p>Each tenant has its own state tables and its own lock, so that several instances of an application share the work
 * without knowing of each other: one that finds a tenant taken goes on to the next and comes back to it later.
 */
public final class Fleet {

    private final Migrator template;

    private final TenantProvider provider;

    private final FleetOptions options;

    private final List<FleetListener> listeners;

    Fleet(Migrator template, TenantProvider provider, FleetOptions options, List<FleetListener> listeners) {
        this.template = template;
        this.provider = provider;
        this.options = options;
        this.listeners = List.copyOf(listeners);
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
        List<FleetListener> all = new ArrayList<>(listeners);
        all.add(listener);
        return new Fleet(template.with(arguments, NOBODY), provider, options, all);
    }

    private static final dev.migration.execution.MigrationListener NOBODY =
            new dev.migration.execution.MigrationListener() {};

    /** The name of the template, by which logs, reports and commands call the whole. */
    public String name() {
        return template.name();
    }

    /** What every tenant's migrator is made after. */
    public Migrator template() {
        return template;
    }

    public FleetOptions options() {
        return options;
    }

    /** The tenants that there are now. */
    public List<Tenant> tenants() {
        return provider.tenants();
    }

    /** Upgrades all tenants to the configured target. Where all have reached it before, this costs a few SELECTs. */
    public FleetResult upgrade() {
        throw new UnsupportedOperationException();
    }

    /**
     * Upgrades to the targets, or to the configured one where none is given. Does not throw for a tenant that fails: see
     * {@link FleetResult#orThrow()}.
     */
    public FleetResult upgrade(TenantSelection selection, String... targets) {
        throw new UnsupportedOperationException();
    }

    /** Reverts what is above the target. */
    public FleetResult downgrade(TenantSelection selection, String target) {
        throw new UnsupportedOperationException();
    }

    /** Moves the version tables to the targets without running a script. */
    public FleetResult stamp(TenantSelection selection, String... targets) {
        throw new UnsupportedOperationException();
    }

    /**
     * Brings a new tenant to the configured target, whether the provider knows it already or not. Its schema is created
     * where the options say so.
     */
    public MigrationResult create(Tenant tenant) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns when the tenant is at the configured target: for its first use. Done once for each tenant, while other callers
     * wait; later calls cost nothing. After a failure the next call tries again.
     *
     * @throws UnknownTenantException if the provider does not name it
     */
    public void ensure(String tenant) {
        throw new UnsupportedOperationException();
    }

    /**
     * Everything else that can be done with one tenant.
     *
     * @throws UnknownTenantException if the provider does not name it
     */
    public Migrator migrator(String tenant) {
        throw new UnsupportedOperationException();
    }

    /** Where tenants stand, page by page. Changes nothing. */
    public FleetStatus status(FleetQuery query) {
        throw new UnsupportedOperationException();
    }

    /** How many tenants stand where. Changes nothing. */
    public FleetSummary summary() {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes nothing.
     *
     * @throws TenantsNotUpToDateException if a tenant is not at the configured target, saying how many are and naming some
     */
    public void verify() {
        throw new UnsupportedOperationException();
    }
}
