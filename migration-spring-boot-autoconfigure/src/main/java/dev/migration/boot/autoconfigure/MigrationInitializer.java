package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import java.time.Duration;
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
    private final MigrationProperties properties;
    private final OtherTools otherTools;
    private final @Nullable MigrationStrategy strategy;
    private final List<Migrator> incomplete = new ArrayList<>();

    MigrationInitializer(
            Migrators migrators,
            MigrationProperties properties,
            OtherTools otherTools,
            @Nullable MigrationStrategy strategy) {
        this.migrators = migrators;
        this.properties = properties;
        this.otherTools = otherTools;
        this.strategy = strategy;
    }

    @Override
    public void afterPropertiesSet() {
        List<Migrator> all = migrators.inOrder();
        otherTools.prepareBeans();
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        List<String> untouched = new ArrayList<>();
        for (Migrator migrator : all) {
            DatabaseSettings settings = properties.database(migrator.name());
            if (failures.isEmpty() || isOnlyChecked(settings)) {
                initialize(migrator, settings, failures);
            } else if (settings.onStartup() != OnStartup.NONE) {
                untouched.add(migrator.name());
            }
        }
        if (!failures.isEmpty()) {
            throw new DatabaseMigrationException(failures, untouched);
        }
    }

    /** Those whose background revisions this application is to apply once it is ready. */
    List<Migrator> leftForBackground() {
        return List.copyOf(incomplete);
    }

    private boolean isOnlyChecked(DatabaseSettings settings) {
        return settings.onStartup() == OnStartup.CHECK && strategy == null;
    }

    private void initialize(Migrator migrator, DatabaseSettings settings, Map<String, RuntimeException> failures) {
        try {
            if (strategy == null || settings.onStartup() == OnStartup.NONE) {
                initialize(migrator, settings);
            } else {
                strategy.migrate(migrator);
            }
            ModelCheck.check(migrator, settings.onModelMismatch());
        } catch (RuntimeException failure) {
            failures.put(migrator.name(), failure);
        }
    }

    private void initialize(Migrator migrator, DatabaseSettings settings) {
        boolean isAll = settings.background() == BackgroundMigrations.FOREGROUND;
        switch (settings.onStartup()) {
            case UPGRADE -> upgrade(migrator, settings.background());
            case CHECK -> check(migrator, isAll);
            case WAIT -> await(migrator, isAll, settings.waitTimeout());
            case NONE -> {}
        }
    }

    private void upgrade(Migrator migrator, BackgroundMigrations background) {
        if (background == BackgroundMigrations.FOREGROUND) {
            migrator.upgrade();
        } else if (!migrator.upgradeForeground().isComplete() && background == BackgroundMigrations.RUN) {
            incomplete.add(migrator);
        }
    }

    private static void check(Migrator migrator, boolean isAll) {
        if (isAll) {
            migrator.verify();
        } else {
            migrator.verifyForeground();
        }
    }

    private static void await(Migrator migrator, boolean isAll, Duration timeout) {
        if (isAll) {
            migrator.await(timeout);
        } else {
            migrator.awaitForeground(timeout);
        }
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
