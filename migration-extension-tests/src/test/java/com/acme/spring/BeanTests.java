package com.acme.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bean is enough: no entry in {@code META-INF/services}, no configuration. */
class BeanTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    MigrationAutoConfiguration.class))
            .withPropertyValues(
                    "spring.application.name=shop",
                    "spring.datasource.url=jdbc:h2:mem:acmedb-%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()),
                    "migration.fail-on-missing-locations=false",
                    "migration.version-locations=classpath:nowhere");

    @Test
    void dialectBeanComesBeforeTheServices() {
        application.withUserConfiguration(AcmeConfiguration.class).run(context -> assertThat(
                        context.getBean(Migrator.class).status(0).dialect())
                .isEqualTo("acmecloud"));
    }

    @Test
    void rendererBeanCarriesOutItsOperationOnBoot() {
        application.withUserConfiguration(AcmeConfiguration.class).run(context -> assertThat(
                        context.getBean(JdbcClient.class)
                                .sql("select sender || ' ' || topic from announcements")
                                .query(String.class)
                                .list())
                .containsExactly("shop schema"));
    }

    @Test
    void withoutBeansTheServicesServe() {
        application.run(context ->
                assertThat(context.getBean(Migrator.class).status(0).dialect()).isEqualTo("acmedb"));
    }
}
