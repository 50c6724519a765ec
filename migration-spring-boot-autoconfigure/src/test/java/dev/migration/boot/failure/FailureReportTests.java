package dev.migration.boot.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.tenant.Tenant;
import dev.migration.tenant.TenantProvider;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts applications that cannot start, and reads what their developers would. */
@ExtendWith(OutputCaptureExtension.class)
class FailureReportTests {

    @Test
    void failedStatementIsReportedWithItsPlaceAndWhatToDo(CapturedOutput output) {
        start(output, Application.class, "migration.version-locations=classpath:db/broken");

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .containsSubsequence(
                        "Description:",
                        "The database 'primary' was not migrated.",
                        "bad_break.sql",
                        "line 6",
                        "insert into nowhere values (1)",
                        "Action:",
                        "Mend the script");
    }

    @Test
    void pendingRevisionsAreReported(CapturedOutput output) {
        start(output, Application.class, "migration.on-startup=check");

        assertThat(output)
                .containsSubsequence("Description:", "'primary' is behind", "1a", "2b", "Action:", "migrate upgrade");
    }

    @Test
    void missingFolderIsReported(CapturedOutput output) {
        start(output, Application.class, "migration.version-locations=classpath:db/nowhere");

        assertThat(output).containsSubsequence("Description:", "db/nowhere", "Action:", "version-locations");
    }

    @Test
    void unknownDataSourceIsReportedWithThoseThatExist(CapturedOutput output) {
        start(output, Application.class, "migration.datasources.orders.datasource=ordersDataSource");

        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "'ordersDataSource', which does not exist",
                        "The DataSource beans are: dataSource.",
                        "Action:",
                        "Set migration.datasources.orders.datasource");
    }

    @Test
    void wrongPasswordIsReportedWithoutIt(CapturedOutput output) {
        String url = Contexts.newH2Url();
        JdbcClient.create(Contexts.dataSource(url))
                .sql("create user ddl password 'right' admin")
                .update();

        start(
                output,
                Application.class,
                "spring.datasource.url=" + url,
                "migration.user=ddl",
                "migration.password=hidden");

        assertThat(output)
                .doesNotContain("hidden")
                .containsSubsequence(
                        "Description:", "'primary'", "Wrong user name or password", "Action:", "migration.password");
    }

    @Test
    void flywayOnTheSameDatabaseIsReported(CapturedOutput output) {
        start(output, WithFlyway.class, "spring.flyway.enabled=true");

        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "'primary' is migrated by Flyway too",
                        "Action:",
                        "spring.flyway.enabled=false");
    }

    @Test
    void patternThatCannotBeReadIsReported(CapturedOutput output) {
        start(output, Application.class, "migration.naming-convention.uq=uq_%(tabel_name)s");

        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "'uq_%(tabel_name)s'",
                        "unknown token 'tabel_name'",
                        "Action:",
                        "migration.naming-convention");
    }

    @Test
    void deferredInitializationIsReported(CapturedOutput output) {
        start(output, WithJpa.class, "spring.jpa.defer-datasource-initialization=true");

        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "spring.jpa.defer-datasource-initialization=true makes migrations wait for Hibernate",
                        "Action:",
                        "Remove the property");
    }

    @Test
    void migrationThatNeedsJpaIsReportedAsTheCircleThatItIs(CapturedOutput output) {
        start(output, WithMigrationThatNeedsJpa.class);

        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "The bean 'backfill' is needed to migrate",
                        "backfill -> ",
                        "Action:",
                        "Let 'backfill' do without",
                        "op.jdbc()");
    }

    @Test
    void tenantsThatAreAskedForByABeanThatWaitsAreReportedAsTheCircleThatTheyAre(CapturedOutput output) {
        start(output, WithTenantsOfAClient.class);

        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "The bean 'shops' is needed to migrate",
                        "shops -> ",
                        "Action:",
                        "Let 'shops' do without",
                        "JdbcClient.create(dataSource)");
    }

    @Test
    void failedTenantsAreReportedWithTheWayOn(CapturedOutput output) {
        start(
                output,
                Application.class,
                "migration.tenants.schemas=NONE,NEITHER",
                "migration.tenants.failure-budget=1");

        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "2 of 2 tenants of 'primary' failed",
                        "NONE: ",
                        "Action:",
                        "migrate upgrade --tenants pending");
    }

    @Test
    void numberForARevisionIsReportedWithItsPlace(CapturedOutput output) {
        start(output, Application.class, "spring.config.import=classpath:config/numeric-target.yml");

        assertThat(output)
                .containsSubsequence(
                        "Description:",
                        "'migration.target' is the number 83",
                        "numeric-target.yml",
                        "Action:",
                        "in quotes");
    }

    private static void start(CapturedOutput output, Class<?> application, String... properties) {
        String[] arguments = Stream.of(properties).map(it -> "--" + it).toArray(String[]::new);
        assertThatException().isThrownBy(() -> new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + Contexts.newH2Url())
                .run(arguments));
        assertThat(output).contains("APPLICATION FAILED TO START");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, MigrationAutoConfiguration.class})
    static class Application {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        MigrationAutoConfiguration.class
    })
    static class WithFlyway {}

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        MigrationAutoConfiguration.class
    })
    static class WithJpa {

        @Entity
        static class Item {

            @Id
            long id;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        MigrationAutoConfiguration.class
    })
    static class WithMigrationThatNeedsJpa {

        @Bean
        Backfill backfill(EntityManagerFactory entityManagerFactory) {
            return new Backfill(entityManagerFactory);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        MigrationAutoConfiguration.class
    })
    static class WithTenantsOfAClient {

        @Bean
        TenantProvider shops(JdbcClient jdbc) {
            return () -> jdbc.sql("select name from shop").query(String.class).stream()
                    .map(it -> Tenant.inSchema(it, it))
                    .toList();
        }
    }

    @Revision(id = "backfill", downRevision = "2b")
    static final class Backfill implements Migration {

        private final EntityManagerFactory entityManagerFactory;

        Backfill(EntityManagerFactory entityManagerFactory) {
            this.entityManagerFactory = entityManagerFactory;
        }

        @Override
        public void upgrade(Operations op) {
            op.execute("update item set note = '" + entityManagerFactory.getProperties() + "'");
        }
    }
}
