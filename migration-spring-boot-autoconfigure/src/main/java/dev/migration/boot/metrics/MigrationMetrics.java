package dev.migration.boot.metrics;

import dev.migration.Migrator;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.StepResult;
import dev.migration.plan.MigrationStep;
import dev.migration.tenant.Fleet;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The timer {@code migrations.revision} for every revision that ran, and the gauges {@code migrations.pending},
 * {@code migrations.background} and {@code migrations.heads}, tagged by database. Where a database has tenants, the gauge {@code migrations.tenants} says how
 * many stand where; there is no tag by tenant, of which there may be thousands.
 *
 * <p>Migrations run before there is a registry. What they did is kept, and told to each registry that comes.
 */
public final class MigrationMetrics implements MeterBinder, MigrationListener {

    private final Supplier<? extends Collection<Migrator>> migrators;
    private final Supplier<? extends Collection<Fleet>> fleets;
    private final Map<String, Long> stepStarts = new ConcurrentHashMap<>();
    private final List<RevisionSample> samples = new ArrayList<>();
    private final List<MeterRegistry> registries = new ArrayList<>();
    private Set<String> withTenants = Set.of();

    /**
     * @param migrators asked when a registry comes, because a migrator tells this object what it does and is made later
     * @param fleets likewise
     */
    public MigrationMetrics(
            Supplier<? extends Collection<Migrator>> migrators, Supplier<? extends Collection<Fleet>> fleets) {
        this.migrators = migrators;
        this.fleets = fleets;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Set<String> names = fleets.get().stream().map(Fleet::name).collect(Collectors.toSet());
        fleets.get().forEach(it -> new FleetGauges(it).register(registry));
        migrators.get().stream().filter(it -> !names.contains(it.name())).forEach(it -> registerGauges(it, registry));
        synchronized (samples) {
            withTenants = names;
            samples.forEach(it -> it.record(registry, withTenants));
            registries.add(registry);
        }
    }

    @Override
    public void beforeStep(String database, MigrationStep step) {
        stepStarts.put(database, System.nanoTime());
    }

    @Override
    public void afterStep(StepResult result) {
        stepStarts.remove(result.database());
        record(result.database(), result.step(), result.executionTime(), "success");
    }

    @Override
    public void stepFailed(String database, MigrationStep step, Exception failure) {
        Long start = stepStarts.remove(database);
        Duration elapsed = start == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - start);
        record(database, step, elapsed, "failure");
    }

    // A stamp runs no script, so that there is nothing to time.
    private void record(String database, MigrationStep step, Duration time, String outcome) {
        step.revision().ifPresent(revision -> {
            String direction = step.direction().name().toLowerCase(Locale.ROOT);
            RevisionSample sample = new RevisionSample(database, revision, direction, outcome, time);
            synchronized (samples) {
                samples.add(sample);
                registries.forEach(it -> sample.record(it, withTenants));
            }
        });
    }

    private static void registerGauges(Migrator migrator, MeterRegistry registry) {
        RecentStatus status = new RecentStatus(migrator);
        Gauge.builder("migrations.pending", status::pending)
                .description("Revisions that an upgrade to the target would apply")
                .tag("database", migrator.name())
                .register(registry);
        Gauge.builder("migrations.background", status::background)
                .description("Those of the pending revisions that are applied while the application is in use")
                .tag("database", migrator.name())
                .register(registry);
        Gauge.builder("migrations.heads", status::heads)
                .description("Heads of the scripts: more than one are branches that have not been merged")
                .tag("database", migrator.name())
                .register(registry);
    }

    /** One script that ran. There are as many tags as revisions, which a project has in the hundreds. */
    private record RevisionSample(
            String database, String revision, String direction, String outcome, Duration executionTime) {

        void record(MeterRegistry registry, Set<String> withTenants) {
            Timer.builder("migrations.revision")
                    .description("Time that the script of a revision took")
                    .tags(
                            "database",
                            tag(withTenants),
                            "revision",
                            revision,
                            "direction",
                            direction,
                            "outcome",
                            outcome)
                    .register(registry)
                    .record(executionTime);
        }

        /** A tenant is called "database/tenant", and counts for its database. */
        private String tag(Set<String> withTenants) {
            String whole = database.substring(0, Math.max(database.indexOf('/'), 0));
            return withTenants.contains(whole) ? whole : database;
        }
    }
}
