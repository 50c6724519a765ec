package dev.migration.boot.docker.compose;

import dev.migration.boot.autoconfigure.MigrationConnectionDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Lets migrations connect to where the application connects by JDBC. */
final class JdbcAdaptingMigrationConnectionDetailsFactory
        implements ConnectionDetailsFactory<JdbcConnectionDetails, MigrationConnectionDetails> {

    @Override
    public MigrationConnectionDetails getConnectionDetails(JdbcConnectionDetails source) {
        return new JdbcAdaptingMigrationConnectionDetails(source);
    }

    private record JdbcAdaptingMigrationConnectionDetails(JdbcConnectionDetails source)
            implements MigrationConnectionDetails {

        @Override
        public @Nullable String getUsername() {
            return source.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return source.getPassword();
        }

        @Override
        public String getJdbcUrl() {
            return source.getJdbcUrl();
        }

        @Override
        public String getDriverClassName() {
            return source.getDriverClassName();
        }
    }
}
