package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.Ordered;

/**
 * Brings all databases to where they should be while the application starts, one after the other in the configured order.
 *
 * <p>Nothing more is changed after the first failure: the application does not start, and whoever goes back to the release
 * before should find as few databases as possible ahead of it. Databases that are only checked are all checked, so that one
 * report names everything that is pending.
 */
public final class MigrationInitializer implements InitializingBean, Ordered {

    private final Migrators migrators;
    private final Fleets fleets;
    private final MigrationProperties properties;
    private final OtherTools otherTools;
    private final @Nullable MigrationStrategy strategy;
    private final List<BackgroundWork> incomplete = new ArrayList<>();

    MigrationInitializer(
            Migrators migrators,
            Fleets fleets,
            MigrationProperties properties,
            OtherTools otherTools,
            @Nullable MigrationStrategy strategy) {
        this.migrators = migrators;
        this.fleets = fleets;
        this.properties = properties;
        this.otherTools = otherTools;
        this.strategy = strategy;
    }

    @Override
    public void afterPropertiesSet() {
        List<DatabaseStart> all = databases();
        otherTools.prepareBeans();
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        List<String> untouched = new ArrayList<>();
        for (DatabaseStart database : all) {
            if (failures.isEmpty() || database.isOnlyChecked()) {
                run(database, failures);
            } else if (!database.isLeftAlone()) {
                untouched.add(database.name());
            }
        }
        if (!failures.isEmpty()) {
            throw new DatabaseMigrationException(failures, untouched);
        }
    }

    /** What this application is to apply once it is ready. */
    List<BackgroundWork> leftForBackground() {
        return List.copyOf(incomplete);
    }

    /** Those with a migrator in their order, then fleets that are made after a migrator that is no bean. */
    private List<DatabaseStart> databases() {
        Map<String, Fleet> withTenants = new LinkedHashMap<>(fleets.byName());
        List<DatabaseStart> databases = new ArrayList<>();
        for (Migrator migrator : migrators.inOrder()) {
            Fleet fleet = withTenants.remove(migrator.name());
            DatabaseSettings settings = properties.database(migrator.name());
            databases.add(
                    fleet == null
                            ? new SingleStart(migrator, settings, strategy, this::leave)
                            : new FleetStart(fleet, settings, strategy, this::leave));
        }
        withTenants.forEach((name, fleet) ->
                databases.add(new FleetStart(fleet, properties.database(name), strategy, this::leave)));
        return databases;
    }

    private void leave(Migrator migrator) {
        incomplete.add(BackgroundWork.of(migrator));
    }

    private void leave(Fleet fleet) {
        incomplete.add(BackgroundWork.of(fleet));
    }

    private static void run(DatabaseStart database, Map<String, RuntimeException> failures) {
        try {
            database.run();
        } catch (RuntimeException failure) {
            failures.put(database.name(), failure);
        }
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
