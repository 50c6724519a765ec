package dev.migration.tenant;

import dev.migration.Migrator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Sets up a {@link Fleet}. */
public final class FleetBuilder {

    private final Migrator template;

    private final TenantProvider provider;

    private final List<FleetListener> listeners = new ArrayList<>();

    private Supplier<FleetOptions> options = FleetOptions::defaults;

    FleetBuilder(Migrator template, TenantProvider provider) {
        this.template = template;
        this.provider = provider;
    }

    public FleetBuilder options(FleetOptions newOptions) {
        return options(() -> newOptions);
    }

    /** Asked for when tenants are worked on; the answer has to be the same each time. */
    public FleetBuilder options(Supplier<FleetOptions> newOptions) {
        this.options = newOptions;
        return this;
    }

    /** Told in the order in which they are added. */
    public FleetBuilder listeners(Collection<? extends FleetListener> additionalListeners) {
        this.listeners.addAll(additionalListeners);
        return this;
    }

    public Fleet build() {
        return new Fleet(template, provider, options, listeners);
    }
}
