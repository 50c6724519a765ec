package dev.migration.sample.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * With the profile {@code postgres}, a PostgreSQL that lives as long as the application and holds both databases. With
 * {@code spring.datasource.url}, none is started: that server is the one to use.
 */
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
@Conditional(EmbeddedPostgresConfiguration.NoServerIsNamed.class)
class EmbeddedPostgresConfiguration {

    /** Data is kept in {@code app.postgres.data-directory}; without one, it goes when the application ends. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${app.postgres.data-directory:#{null}}") @Nullable Path dataDirectory)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        if (dataDirectory != null) {
            builder.setDataDirectory(dataDirectory).setCleanDataDirectory(false);
        }
        return builder.start();
    }

    @Bean
    JdbcConnectionDetails connectionDetails(EmbeddedPostgres postgres) {
        return EmbeddedDatabase.createIfAbsent(postgres, "inventory");
    }

    @Bean(defaultCandidate = false)
    JdbcConnectionDetails auditConnectionDetails(EmbeddedPostgres postgres) {
        return EmbeddedDatabase.createIfAbsent(postgres, "audit");
    }

    static final class NoServerIsNamed extends NoneNestedConditions {

        NoServerIsNamed() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class ServerIsNamed {}
    }
}
