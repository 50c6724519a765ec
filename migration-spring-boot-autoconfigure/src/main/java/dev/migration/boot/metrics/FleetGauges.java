package dev.migration.boot.metrics;

import dev.migration.boot.WatchedFleet;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.TenantState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/** The numbers of a fleet: how many tenants stand where, and how many heads their scripts have. */
final class FleetGauges {

    private static final Logger LOGGER = LoggerFactory.getLogger(FleetGauges.class);

    private final WatchedFleet tenants;

    private final Supplier<Integer> heads;

    FleetGauges(Fleet fleet) {
        this.tenants = new WatchedFleet(fleet);
        // Not before somebody asks, because a start at head reads no script.
        this.heads = SingletonSupplier.of(() -> fleet.template().graph().heads().size());
    }

    void register(MeterRegistry registry) {
        for (TenantState state : TenantState.values()) {
            Gauge.builder("migrations.tenants", () -> count(state))
                    .description("Tenants by where they stand")
                    .tags("database", tenants.name(), "state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("migrations.heads", this::heads)
                .description("Heads of the scripts: more than one are branches that have not been merged")
                .tag("database", tenants.name())
                .register(registry);
    }

    private double count(TenantState state) {
        return numberOrNone(() -> tenants.summary().count(state));
    }

    private double heads() {
        return numberOrNone(heads);
    }

    private double numberOrNone(Supplier<Integer> number) {
        try {
            return number.get();
        } catch (RuntimeException failure) {
            LOGGER.debug("The tenants of '{}' cannot be counted", tenants.name(), failure);
            return Double.NaN;
        }
    }
}
