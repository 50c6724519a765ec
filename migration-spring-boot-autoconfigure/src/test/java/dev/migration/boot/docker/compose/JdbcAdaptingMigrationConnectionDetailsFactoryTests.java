package dev.migration.boot.docker.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.boot.autoconfigure.MigrationConnectionDetails;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactories;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class JdbcAdaptingMigrationConnectionDetailsFactoryTests {

    @Test
    void migrationsConnectToWhereTheApplicationDoes() {
        MigrationConnectionDetails details = (MigrationConnectionDetails) new ConnectionDetailsFactories(null)
                .getConnectionDetails(new OfCompose(), true)
                .get(MigrationConnectionDetails.class);

        assertThat(details).isNotNull().satisfies(it -> {
            assertThat(it.getDatabase()).isEqualTo("primary");
            assertThat(it.getJdbcUrl()).isEqualTo("jdbc:postgresql://localhost:5432/app");
            assertThat(it.getUsername()).isEqualTo("me");
            assertThat(it.getPassword()).isEqualTo("secret");
            assertThat(it.getDriverClassName()).isEqualTo("org.postgresql.Driver");
        });
    }

    private static final class OfCompose implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "me";
        }

        @Override
        public String getPassword() {
            return "secret";
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://localhost:5432/app";
        }
    }
}
