package dev.migration.sample.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedPostgresConfigurationTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(EmbeddedPostgresConfiguration.class);

    @Test
    void profileStartsAServerWithADatabaseForEach() {
        application.withPropertyValues("spring.profiles.active=postgres").run(context -> {
            String port = String.valueOf(context.getBean(EmbeddedPostgres.class).getPort());
            assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                    .contains(port, "/inventory");
            assertThat(context.getBean("auditConnectionDetails", JdbcConnectionDetails.class)
                            .getJdbcUrl())
                    .contains(port, "/audit");
        });
    }

    @Test
    void serverThatIsNamedIsTheOneToUse() {
        application
                .withPropertyValues(
                        "spring.profiles.active=postgres",
                        "spring.datasource.url=jdbc:postgresql://localhost/inventory")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedPostgres.class));
    }

    @Test
    void noServerStartsWithoutTheProfile() {
        application.run(context -> assertThat(context).doesNotHaveBean(EmbeddedPostgres.class));
    }
}
