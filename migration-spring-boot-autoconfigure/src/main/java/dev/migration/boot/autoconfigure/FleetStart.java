package dev.migration.boot.autoconfigure;

import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetFailedException;
import dev.migration.tenant.FleetForegroundResult;
import dev.migration.tenant.FleetQuery;
import dev.migration.tenant.FleetResult;
import dev.migration.tenant.FleetStop;
import dev.migration.tenant.TenantState;
import dev.migration.tenant.TenantsNotUpToDateException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The start of an application with a database whose tenants have the state.
 *
 * @param incomplete is told if there are revisions left to apply in the background
 */
record FleetStart(
        Fleet fleet, DatabaseSettings settings, @Nullable MigrationStrategy strategy, Consumer<Fleet> incomplete)
        implements DatabaseStart {

    private static final Logger LOG = LoggerFactory.getLogger(FleetStart.class);

    private static final Duration LOOK = Duration.ofSeconds(1);

    @Override
    public String name() {
        return fleet.name();
    }

    @Override
    public boolean isOnlyChecked() {
        return settings.tenantsOnStartup() == TenantsOnStartup.CHECK && strategy == null;
    }

    @Override
    public boolean isLeftAlone() {
        TenantsOnStartup mode = settings.tenantsOnStartup();
        return mode == TenantsOnStartup.NONE || mode == TenantsOnStartup.LAZY;
    }

    @Override
    public void run() {
        if (isLeftAlone()) {
            return;
        }
        if (strategy != null) {
            strategy.migrate(fleet);
        } else {
            migrate();
        }
        checkModel();
    }

    private void migrate() {
        switch (settings.tenantsOnStartup()) {
            case UPGRADE -> upgrade();
            case CHECK -> verify();
            case WAIT -> await();
            case LAZY, NONE -> {}
        }
    }

    private void upgrade() {
        if (waitsForAll()) {
            upgrade(fleet);
            return;
        }
        FleetForegroundResult upgrade = fleet.upgradeForeground();
        settle(fleet, upgrade.result());
        if (!upgrade.isComplete() && settings.background() == BackgroundMigrations.RUN) {
            incomplete.accept(fleet);
        }
    }

    /**
     * Goes on with a warning where no more tenants failed than may: one whose data are in the way of a script should not keep
     * all others from their application.
     *
     * @throws FleetFailedException if the run stopped
     */
    static void upgrade(Fleet fleet) {
        settle(fleet, fleet.upgrade());
    }

    private static void settle(Fleet fleet, FleetResult result) {
        if (result.stop() != FleetStop.NONE) {
            result.orThrow();
        }
        if (!result.isComplete()) {
            LOG.warn(
                    "The application starts with {} of {} tenants of '{}' not migrated, as the failure budget of {} allows. "
                            + "Mend what the log says of them, then: migrate upgrade --tenants pending",
                    result.failures().size(),
                    result.tenants().size(),
                    fleet.name(),
                    fleet.options().failureBudget());
        }
    }

    private void await() {
        long end = System.nanoTime() + settings.waitTimeout().toNanos();
        while (true) {
            try {
                verify();
                return;
            } catch (TenantsNotUpToDateException behind) {
                long left = end - System.nanoTime();
                if (left <= 0 || !pause(Math.min(LOOK.toNanos(), left))) {
                    throw behind;
                }
            }
        }
    }

    private void verify() {
        if (waitsForAll()) {
            fleet.verify();
        } else {
            fleet.verifyForeground();
        }
    }

    private boolean waitsForAll() {
        return settings.background() == BackgroundMigrations.FOREGROUND;
    }

    /** Whether nobody wants the start to end. */
    private static boolean pause(long nanoseconds) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(nanoseconds, 0)).toMillis());
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // All of them are made by the same scripts, so that one stands for them.
    private void checkModel() {
        if (settings.onModelMismatch() != OnModelMismatch.IGNORE) {
            fleet.status(FleetQuery.page(0, 1).withState(TenantState.UP_TO_DATE)).tenants().stream()
                    .findFirst()
                    .ifPresent(it -> ModelCheck.check(fleet.migrator(it.tenant()), settings.onModelMismatch()));
        }
    }
}
