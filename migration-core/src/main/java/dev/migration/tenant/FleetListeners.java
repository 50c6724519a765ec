package dev.migration.tenant;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells everybody who listens, and lets nobody stop the run. */
record FleetListeners(List<FleetListener> listeners) implements FleetListener {

    private static final Logger logger = LoggerFactory.getLogger(FleetListeners.class);

    FleetListeners {
        listeners = List.copyOf(listeners);
    }

    @Override
    public void beforeRun(String fleet, int tenants) {
        tell(it -> it.beforeRun(fleet, tenants));
    }

    @Override
    public void tenantDone(String fleet, TenantResult result, int done) {
        tell(it -> it.tenantDone(fleet, result, done));
    }

    @Override
    public void afterRun(FleetResult result) {
        tell(it -> it.afterRun(result));
    }

    private void tell(Consumer<FleetListener> message) {
        for (FleetListener listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException exception) {
                logger.warn("{} failed", listener, exception);
            }
        }
    }
}
