package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

class OtherToolsTests {

    private final ApplicationContextRunner withFlyway =
            Contexts.empty().withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class));

    private final ApplicationContextRunner withLiquibase =
            Contexts.empty().withConfiguration(AutoConfigurations.of(LiquibaseAutoConfiguration.class));

    @Test
    void dataSourceOfFlywayIsRefusedBeforeEitherToolDoesAnything() {
        String url = Contexts.newH2Url();

        withFlyway.withPropertyValues("spring.datasource.url=" + url).run(context -> {
            OtherToolException failure = Failures.find(context.getStartupFailure(), OtherToolException.class);
            assertThat(failure.problem()).contains("'primary'", "Flyway", "'flyway'");
            assertThat(failure.remedy()).contains("spring.flyway.enabled=false", "migration.enabled=false");
            assertThat(Contexts.tables(Contexts.dataSource(url))).isEmpty();
        });
    }

    @Test
    void dataSourceOfLiquibaseIsRefusedBeforeEitherToolDoesAnything() {
        String url = Contexts.newH2Url();

        withLiquibase
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.liquibase.change-log=classpath:liquibase/changelog.yaml")
                .run(context -> {
                    OtherToolException failure = Failures.find(context.getStartupFailure(), OtherToolException.class);
                    assertThat(failure.problem()).contains("'primary'", "Liquibase", "'liquibase'");
                    assertThat(failure.remedy()).contains("spring.liquibase.enabled=false");
                    assertThat(Contexts.tables(Contexts.dataSource(url))).isEmpty();
                });
    }

    @Test
    void proxyOfTheDataSourceIsSeenThrough() {
        withFlyway.withUserConfiguration(FlywayThroughAProxy.class).run(context -> assertThat(
                        Failures.find(context.getStartupFailure(), OtherToolException.class))
                .isNotNull());
    }

    @Test
    void flywayMayMigrateAnotherDatabase() {
        String url = Contexts.newH2Url();

        withFlyway
                .withPropertyValues(
                        "spring.datasource.url=" + Contexts.newH2Url(),
                        "spring.flyway.url=" + url,
                        "spring.flyway.user=sa",
                        "spring.flyway.locations=classpath:flyway")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(Flyway.class);
                    assertThat(Contexts.tables(Contexts.dataSource(url))).contains("of_flyway");
                    assertThat(Contexts.tables(context.getBean(DataSource.class)))
                            .contains("item")
                            .doesNotContain("of_flyway");
                });
    }

    @Test
    void liquibaseMayMigrateAnotherDatabase() {
        String url = Contexts.newH2Url();

        withLiquibase
                .withPropertyValues(
                        "spring.datasource.url=" + Contexts.newH2Url(),
                        "spring.liquibase.url=" + url,
                        "spring.liquibase.user=sa",
                        "spring.liquibase.change-log=classpath:liquibase/changelog.yaml")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(SpringLiquibase.class);
                    assertThat(Contexts.tables(Contexts.dataSource(url))).contains("of_liquibase");
                    assertThat(Contexts.tables(context.getBean(DataSource.class)))
                            .contains("item")
                            .doesNotContain("of_liquibase");
                });
    }

    @Test
    void flywayThatIsSwitchedOffIsNoConflict() {
        withFlyway
                .withPropertyValues("spring.datasource.url=" + Contexts.newH2Url(), "spring.flyway.enabled=false")
                .run(context -> assertThat(Contexts.tables(context.getBean(DataSource.class)))
                        .contains("item"));
    }

    @Configuration(proxyBeanMethods = false)
    static class FlywayThroughAProxy {

        @Bean
        @Primary
        DataSource dataSource() {
            return Contexts.newH2();
        }

        @Bean
        Flyway flyway(DataSource dataSource) {
            return Flyway.configure()
                    .dataSource(new LazyConnectionDataSourceProxy(dataSource))
                    .load();
        }
    }
}
