package dev.migration.boot.autoconfigure;

import org.jspecify.annotations.Nullable;

/** {@code migration.url} and its kin as connection details. */
final class PropertiesMigrationConnectionDetails implements MigrationConnectionDetails {

    private final ConnectionSettings settings;

    PropertiesMigrationConnectionDetails(ConnectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable String getUsername() {
        return settings.user();
    }

    @Override
    public @Nullable String getPassword() {
        return settings.password();
    }

    @Override
    public @Nullable String getJdbcUrl() {
        return settings.url();
    }

    @Override
    public @Nullable String getDriverClassName() {
        String driver = settings.driverClassName();
        return driver != null ? driver : MigrationConnectionDetails.super.getDriverClassName();
    }
}
