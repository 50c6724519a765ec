package dev.migration.boot.testcontainers;

import dev.migration.boot.autoconfigure.MigrationConnectionDetails;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;
import org.testcontainers.containers.JdbcDatabaseContainer;

/** Lets migrations connect to a container that a test declares as a {@code @ServiceConnection}. */
final class MigrationContainerConnectionDetailsFactory
        extends ContainerConnectionDetailsFactory<JdbcDatabaseContainer<?>, MigrationConnectionDetails> {

    @Override
    protected MigrationConnectionDetails getContainerConnectionDetails(
            ContainerConnectionSource<JdbcDatabaseContainer<?>> source) {
        return new MigrationContainerConnectionDetails(source);
    }

    private static final class MigrationContainerConnectionDetails
            extends ContainerConnectionDetails<JdbcDatabaseContainer<?>> implements MigrationConnectionDetails {

        private MigrationContainerConnectionDetails(ContainerConnectionSource<JdbcDatabaseContainer<?>> source) {
            super(source);
        }

        @Override
        public String getUsername() {
            return getContainer().getUsername();
        }

        @Override
        public String getPassword() {
            return getContainer().getPassword();
        }

        @Override
        public String getJdbcUrl() {
            return getContainer().getJdbcUrl();
        }

        @Override
        public String getDriverClassName() {
            return getContainer().getDriverClassName();
        }
    }
}
