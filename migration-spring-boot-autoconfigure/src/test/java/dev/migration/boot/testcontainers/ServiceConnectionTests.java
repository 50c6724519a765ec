package dev.migration.boot.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.utility.DockerImageName;

class ServiceConnectionTests {

    @Test
    void databaseOfTheContainerIsMigratedWithoutAnyProperty() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        ServiceConnectionAutoConfiguration.class, MigrationAutoConfiguration.class))
                .withUserConfiguration(WithContainer.class)
                .run(context -> {
                    assertThat(context.getBean(Migrator.class).dataSource())
                            .isInstanceOfSatisfying(SimpleDriverDataSource.class, it -> assertThat(it.getUrl())
                                    .isEqualTo(InMemoryContainer.URL));
                    assertThat(Contexts.tables(Contexts.dataSource(InMemoryContainer.URL)))
                            .contains("item");
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class WithContainer {

        @Bean
        @ServiceConnection
        InMemoryContainer database() {
            return new InMemoryContainer();
        }
    }

    /** A container with a real database that needs no Docker: H2 in this process. */
    static final class InMemoryContainer extends JdbcDatabaseContainer<InMemoryContainer> {

        static final String URL = Contexts.newH2Url();

        InMemoryContainer() {
            super(DockerImageName.parse("h2:in-memory"));
        }

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public String getDriverClassName() {
            return "org.h2.Driver";
        }

        @Override
        public String getJdbcUrl() {
            return URL;
        }

        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        protected String getTestQueryString() {
            return "select 1";
        }
    }
}
