package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.execution.NotUpToDateException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class MigrationInitializerTests {

    private final ApplicationContextRunner threeDatabases = Contexts.empty()
            .withUserConfiguration(ThreeDataSources.class)
            .withPropertyValues(
                    "migration.datasources.orders.version-locations=classpath:db/orders",
                    "migration.datasources.broken.version-locations=classpath:db/broken",
                    "migration.datasources.audit.version-locations=classpath:db/audit");

    @Test
    void upgradesByDefault() {
        Contexts.withH2().run(context -> assertThat(current(context)).containsExactly("2b"));
    }

    @Test
    void checkRefusesToStartAndNamesWhatIsPending() {
        Contexts.withH2().withPropertyValues("migration.on-startup=check").run(context -> {
            DatabaseMigrationException failure =
                    Failures.find(context.getStartupFailure(), DatabaseMigrationException.class);
            assertThat(failure.problem()).contains("'primary'", "1a", "2b");
            assertThat(failure.failures().get("primary")).isInstanceOf(NotUpToDateException.class);
            assertThat(failure.remedy()).contains("migration.on-startup");
        });
    }

    @Test
    void checkStartsAtTheTargetAndChangesNothing() {
        String url = Contexts.newH2Url();
        upgrade(url);

        Contexts.empty()
                .withPropertyValues("spring.datasource.url=" + url, "migration.on-startup=check")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void waitStartsOnceAnotherProcessHasMigrated() {
        String url = Contexts.newH2Url();
        CompletableFuture<Void> other = CompletableFuture.runAsync(
                () -> upgrade(url), CompletableFuture.delayedExecutor(500, java.util.concurrent.TimeUnit.MILLISECONDS));

        Contexts.empty()
                .withPropertyValues("spring.datasource.url=" + url, "migration.on-startup=wait")
                .run(context -> assertThat(current(context)).containsExactly("2b"));

        assertThat(other).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void waitGivesUpAfterItsTime() {
        Contexts.withH2()
                .withPropertyValues("migration.on-startup=wait", "migration.wait-timeout=100ms")
                .run(context -> assertThat(Failures.find(context.getStartupFailure(), DatabaseMigrationException.class)
                                .failures()
                                .get("primary"))
                        .isInstanceOf(NotUpToDateException.class));
    }

    @Test
    void noneDoesNothing() {
        Contexts.withH2().withPropertyValues("migration.on-startup=none").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(Contexts.tables(context.getBean(DataSource.class))).isEmpty();
        });
    }

    @Test
    void strategyReplacesWhatHappens() {
        Contexts.withH2().withUserConfiguration(OnlyTheFirst.class).run(context -> assertThat(current(context))
                .containsExactly("1a"));
    }

    @Test
    void noneSwitchesTheStrategyOffToo() {
        Contexts.withH2()
                .withUserConfiguration(OnlyTheFirst.class)
                .withPropertyValues("migration.on-startup=none")
                .run(context -> assertThat(Contexts.tables(context.getBean(DataSource.class)))
                        .isEmpty());
    }

    @Test
    void failingDatabaseIsNamedAndNothingIsDoneToThoseAfterIt() {
        threeDatabases.run(context -> {
            DatabaseMigrationException failure =
                    Failures.find(context.getStartupFailure(), DatabaseMigrationException.class);
            assertThat(failure.failures()).containsOnlyKeys("broken");
            assertThat(failure.problem())
                    .contains("The database 'broken' was not migrated", "bad_break.sql")
                    .endsWith("Nothing was done to the databases after it: audit.");
            assertThat(Contexts.tables(ThreeDataSources.orders)).contains("orders");
            assertThat(Contexts.tables(ThreeDataSources.audit)).isEmpty();
        });
    }

    @Test
    void databasesThatAreOnlyCheckedAreAllChecked() {
        threeDatabases
                .withPropertyValues("migration.on-startup=check", "migration.datasources.broken.enabled=false")
                .run(context -> {
                    DatabaseMigrationException failure =
                            Failures.find(context.getStartupFailure(), DatabaseMigrationException.class);
                    assertThat(failure.failures()).containsOnlyKeys("orders", "audit");
                    assertThat(failure.problem()).contains("'orders'", "01", "'audit'", "a1");
                });
    }

    @Test
    void everyDatabaseHasAModeOfItsOwn() {
        threeDatabases
                .withPropertyValues(
                        "migration.datasources.broken.on-startup=none", "migration.datasources.audit.on-startup=none")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(Contexts.tables(ThreeDataSources.orders)).contains("orders");
                    assertThat(Contexts.tables(ThreeDataSources.audit)).isEmpty();
                });
    }

    private static java.util.List<String> current(AssertableApplicationContext context) {
        return context.getBean(Migrator.class).current().revisions();
    }

    private static void upgrade(String url) {
        Migrator.builder(Contexts.dataSource(url)).build().upgrade();
    }

    @Configuration(proxyBeanMethods = false)
    static class OnlyTheFirst {

        @Bean
        MigrationStrategy strategy() {
            return migrator -> migrator.upgrade("1a");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ThreeDataSources {

        static DataSource orders = Contexts.newH2();
        static DataSource audit = Contexts.newH2();

        @Bean
        DataSource ordersDataSource() {
            orders = Contexts.newH2();
            return orders;
        }

        @Bean
        DataSource brokenDataSource() {
            return Contexts.newH2();
        }

        @Bean
        DataSource auditDataSource() {
            audit = Contexts.newH2();
            return audit;
        }
    }
}
