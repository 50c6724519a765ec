package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The start of an application with a database that has its own state.
 *
 * @param incomplete is told if there are revisions left to apply in the background
 */
record SingleStart(
        Migrator migrator,
        DatabaseSettings settings,
        @Nullable MigrationStrategy strategy,
        Consumer<Migrator> incomplete)
        implements DatabaseStart {

    @Override
    public String name() {
        return migrator.name();
    }

    @Override
    public boolean isOnlyChecked() {
        return settings.onStartup() == OnStartup.CHECK && strategy == null;
    }

    @Override
    public boolean isLeftAlone() {
        return settings.onStartup() == OnStartup.NONE;
    }

    @Override
    public void run() {
        if (strategy != null && !isLeftAlone()) {
            strategy.migrate(migrator);
        } else {
            migrate();
        }
        ModelCheck.check(migrator, settings.onModelMismatch());
    }

    private void migrate() {
        switch (settings.onStartup()) {
            case UPGRADE -> upgrade();
            case CHECK -> check();
            case WAIT -> await();
            case NONE -> {}
        }
    }

    private void upgrade() {
        if (waitsForAll()) {
            migrator.upgrade();
        } else if (!migrator.upgradeForeground().isComplete() && settings.background() == BackgroundMigrations.RUN) {
            incomplete.accept(migrator);
        }
    }

    private void check() {
        if (waitsForAll()) {
            migrator.verify();
        } else {
            migrator.verifyForeground();
        }
    }

    private void await() {
        if (waitsForAll()) {
            migrator.await(settings.waitTimeout());
        } else {
            migrator.awaitForeground(settings.waitTimeout());
        }
    }

    private boolean waitsForAll() {
        return settings.background() == BackgroundMigrations.FOREGROUND;
    }
}
