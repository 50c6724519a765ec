package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import org.jspecify.annotations.Nullable;

/** The start of an application with a database that has its own state. */
record SingleStart(Migrator migrator, DatabaseSettings settings, @Nullable MigrationStrategy strategy)
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
            case UPGRADE -> migrator.upgrade();
            case CHECK -> migrator.verify();
            case WAIT -> migrator.await(settings.waitTimeout());
            case NONE -> {}
        }
    }
}
