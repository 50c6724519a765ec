package dev.migration.tenant;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.execution.ConnectionFailedException;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.MigrationResult;
import dev.migration.plan.UpgradeScope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies what an upgrade of the foreground left, one tenant after the other while all of them are in use. Tenants of which
 * another instance does the same come later, and a tenant that fails keeps no other from its turn.
 */
final class BackgroundRun {

    private static final Logger logger = LoggerFactory.getLogger(BackgroundRun.class);

    private static final MigrationListener NOBODY = new MigrationListener() {};

    /** How long tenants are left alone that another instance has. */
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Homes homes;

    private final Migrator scripts;

    private final BooleanSupplier isStopped;

    private final Map<String, TenantResult> results = new HashMap<>();

    /** Databases of many tenants, of which one was just found to give no connection. */
    private final Map<DataSource, MigrationException> unreachable = new IdentityHashMap<>();

    /** @param scripts the template with the scripts of now */
    BackgroundRun(Homes homes, Migrator scripts, BooleanSupplier isStopped) {
        this.homes = homes;
        this.scripts = scripts;
        this.isStopped = isStopped;
    }

    FleetResult run(List<Tenant> tenants, Map<String, Found> found) {
        long begin = System.nanoTime();
        List<TenantAttempt> left = new ArrayList<>();
        for (Tenant tenant : tenants) {
            TenantAttempt attempt = new TenantAttempt(tenant, found.getOrDefault(tenant.name(), Found.NOTHING));
            // One without a schema has everything before it, which is for the foreground.
            if (attempt.found().isAtTarget(UpgradeScope.EVERYTHING)
                    || attempt.found().isMissing()) {
                settle(attempt.unchanged());
            } else {
                left.add(attempt);
            }
        }
        // Instances that begin at the same moment begin in different places.
        if (!left.isEmpty()) {
            Collections.rotate(left, ThreadLocalRandom.current().nextInt(left.size()));
        }
        workOff(left);
        return result(tenants, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void workOff(List<TenantAttempt> attempts) {
        List<TenantAttempt> left = attempts;
        while (!left.isEmpty() && !isStopped()) {
            List<TenantAttempt> taken = new ArrayList<>();
            for (TenantAttempt attempt : left) {
                if (!isStopped() && !isThrough(attempt)) {
                    taken.add(attempt);
                }
            }
            left = taken;
            if (!left.isEmpty()) {
                pauseUnlessStopped();
            }
        }
    }

    /** Answers no while another instance has it. */
    private boolean isThrough(TenantAttempt attempt) {
        Tenant tenant = attempt.tenant();
        long begin = System.nanoTime();
        try {
            Optional<MigrationResult> done = migrator(attempt).upgradeInBackgroundUnlessTaken(this::isStopped);
            attempt.tried(Duration.ofNanos(System.nanoTime() - begin));
            done.ifPresent(it -> settle(attempt.changed(it)));
            return done.isPresent();
        } catch (RuntimeException failure) {
            attempt.tried(Duration.ofNanos(System.nanoTime() - begin));
            MigrationException told = UnexpectedFailureException.told(homes.name(tenant), failure);
            if (told instanceof ConnectionFailedException && tenant.schema().isPresent()) {
                unreachable.put(homes.dataSource(tenant), told);
            }
            logger.warn("{} failed in the background: {}", homes.name(tenant), told.problem());
            settle(attempt.failed(told));
            return true;
        }
    }

    private Migrator migrator(TenantAttempt attempt) {
        Tenant tenant = attempt.tenant();
        Optional<MigrationException> known = attempt.found().failure().or(() -> Optional.ofNullable(
                        unreachable.get(homes.dataSource(tenant)))
                .filter(it -> tenant.schema().isPresent()));
        if (known.isPresent()) {
            throw known.get();
        }
        return homes.migrator(tenant, scripts).with(tenant.arguments(), NOBODY);
    }

    /** Whoever interrupts the thread wants it to stop, too. */
    private boolean isStopped() {
        return isStopped.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    private void settle(TenantResult result) {
        results.put(result.tenant(), result);
    }

    private FleetResult result(List<Tenant> tenants, Duration time) {
        return new FleetResult(
                scripts.name(),
                TenantAttempt.inOrder(tenants, results),
                isStopped() ? FleetStop.INTERRUPTED : FleetStop.NONE,
                time);
    }

    private void pauseUnlessStopped() {
        long end = System.nanoTime() + PAUSE.toNanos();
        try {
            while (System.nanoTime() - end < 0 && !isStopped()) {
                Thread.sleep(LOOK_EVERY.toMillis());
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }
}
