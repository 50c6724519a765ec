package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetFailedException;
import dev.migration.tenant.FleetQuery;
import dev.migration.tenant.TenantProvider;
import dev.migration.tenant.TenantState;
import dev.migration.tenant.TenantStatus;
import dev.migration.tenant.TenantsNotUpToDateException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of tenants while an application starts. */
@ExtendWith(OutputCaptureExtension.class)
class FleetStartTests {

    private final String url = Contexts.newH2Url();

    private final DataSource dataSource = Contexts.dataSource(url);

    // H2 lets only one at a time change what tables there are, and others wait for no more than two seconds.
    private final ApplicationContextRunner application =
            Contexts.empty().withPropertyValues("spring.datasource.url=" + url, "migration.tenants.parallelism=1");

    private final ApplicationContextRunner threeTenants =
            application.withPropertyValues("migration.tenants.schemas=A,B,C");

    @BeforeEach
    void createSchemas() {
        List.of("A", "B", "C").forEach(it -> sql("create schema " + it));
    }

    @Test
    void tenantsAreUpgradedAndTheirDatabaseIsLeftAlone() {
        threeTenants.run(context -> {
            assertThat(states(context)).containsOnly(TenantState.UP_TO_DATE).hasSize(3);
            assertThat(schemasWithItems()).containsExactly("A", "B", "C");
        });
    }

    @Test
    void schemasAreCreatedWhereThatIsConfigured() {
        application
                .withPropertyValues("migration.tenants.schemas=A,NEW", "migration.tenants.create-schemas=true")
                .run(context -> assertThat(schemasWithItems()).containsExactly("A", "NEW"));
    }

    @Test
    void startGoesOnWithAWarningWhereNoMoreTenantsFailThanMay(CapturedOutput output) {
        sql("create table B.item (id int)");

        threeTenants.withPropertyValues("migration.tenants.failure-budget=1").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(states(context))
                    .containsExactly(TenantState.UP_TO_DATE, TenantState.FAILED, TenantState.UP_TO_DATE);
            assertThat(output).contains("starts with 1 of 3 tenants of 'primary' not migrated", "--tenants pending");
        });
    }

    @Test
    void startFailsWhereMoreTenantsFailThanMay() {
        sql("create table B.item (id int)");

        threeTenants.withPropertyValues("migration.tenants.failure-budget=0").run(context -> {
            DatabaseMigrationException failure = failure(context);
            assertThat(failure.problem())
                    .startsWith("1 of 3 tenants of 'primary' failed")
                    .contains("B: ", "1a_create_item.sql");
            assertThat(failure.failures().get("primary")).isInstanceOf(FleetFailedException.class);
        });
    }

    @Test
    void checkNamesTheTenantsThatAreBehindAndChangesNothing() {
        threeTenants.withPropertyValues("migration.on-startup=check").run(context -> {
            DatabaseMigrationException failure = failure(context);
            assertThat(failure.failures().get("primary")).isInstanceOf(TenantsNotUpToDateException.class);
            assertThat(failure.problem())
                    .startsWith("3 of 3 tenants of 'primary'")
                    .contains("A (pending)");
            assertThat(schemasWithItems()).isEmpty();
        });
    }

    @Test
    void checkStartsWhereAllAreAtTheTarget() {
        threeTenants.run(context -> assertThat(context).hasNotFailed());

        threeTenants.withPropertyValues("migration.on-startup=check").run(context -> assertThat(context)
                .hasNotFailed());
    }

    @Test
    void waitStartsOnceAnotherInstanceHasMigratedAll() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(
                () -> threeTenants.run(context -> assertThat(context).hasNotFailed()),
                CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));

        threeTenants.withPropertyValues("migration.on-startup=wait").run(context -> assertThat(states(context))
                .containsOnly(TenantState.UP_TO_DATE));

        assertThat(other).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void olderReleaseStartsBesideTenantsOfANewerOneWhereThatIsAllowed() {
        threeTenants.run(context -> assertThat(context).hasNotFailed());
        sql("update B.migration_version set version_num = 'zzz'");
        ApplicationContextRunner waiting =
                threeTenants.withPropertyValues("migration.on-startup=wait", "migration.wait-timeout=1m");

        waiting.withPropertyValues("migration.on-unknown-revision=warn")
                .run(context -> assertThat(context).hasNotFailed());
        waiting.run(context -> assertThat(failure(context).problem())
                .startsWith("1 of 3 tenants of 'primary' remember other scripts")
                .contains("- B: ", "zzz"));
    }

    @Test
    void waitGivesUpAfterItsTime() {
        threeTenants
                .withPropertyValues("migration.on-startup=wait", "migration.wait-timeout=100ms")
                .run(context -> assertThat(failure(context).failures().get("primary"))
                        .isInstanceOf(TenantsNotUpToDateException.class));
    }

    @Test
    void lazyAndNoneLeaveTenantsAlone() {
        threeTenants.withPropertyValues("migration.tenants.on-startup=lazy").run(context -> {
            assertThat(schemasWithItems()).isEmpty();
            context.getBean(Fleet.class).ensure("B");
            assertThat(schemasWithItems()).containsExactly("B");
        });
        threeTenants.withPropertyValues("migration.on-startup=none").run(context -> assertThat(schemasWithItems())
                .containsExactly("B"));
    }

    @Test
    void modeOfTheTenantsCountsMoreThanThatOfTheDatabase() {
        threeTenants
                .withPropertyValues("migration.on-startup=none", "migration.tenants.on-startup=upgrade")
                .run(context -> assertThat(schemasWithItems()).containsExactly("A", "B", "C"));
    }

    @Test
    void strategyMayReplaceWhatHappensToTenants() {
        threeTenants.withBean(MigrationStrategy.class, OnlyTheFirst::new).run(context -> assertThat(schemasWithItems())
                .containsExactly("A"));
    }

    @Test
    void tenantsOfATableThatTheDatabaseBeforeHasCreatedAreMigratedInTheSameStart() {
        application
                .withPropertyValues(
                        "migration.datasources.shared.version-locations=classpath:db/orders",
                        "migration.datasources.tenants.version-locations=classpath:db/versions",
                        "migration.datasources.tenants.tenants.query="
                                + "select schema_name from information_schema.schemata"
                                + " where schema_name in ('A', 'C') and exists (select 1 from"
                                + " information_schema.tables where table_name = 'ORDERS') order by 1")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(Contexts.tables(dataSource)).contains("orders");
                    assertThat(schemasWithItems()).containsExactly("A", "C");
                });
    }

    @Test
    void failedTenantsKeepTheDatabasesBehindThemUntouched() {
        sql("create table A.item (id int)");

        application
                .withPropertyValues(
                        "migration.datasources.tenants.version-locations=classpath:db/versions",
                        "migration.datasources.tenants.tenants.schemas=A,B",
                        "migration.datasources.orders.version-locations=classpath:db/orders")
                .run(context -> {
                    assertThat(failure(context).problem())
                            .contains("the canary among them")
                            .endsWith("Nothing was done to the databases after it: orders.");
                    assertThat(Contexts.tables(dataSource)).doesNotContain("orders");
                });
    }

    @Test
    void furtherFleetsAreMigratedToo() {
        application
                .withPropertyValues("migration.version-locations=classpath:db/orders")
                .withBean(Fleet.class, () -> Fleet.builder(
                                Migrator.builder(dataSource).name("shops").build(),
                                TenantProvider.schemas(List.of("B")))
                        .build())
                .run(context -> {
                    assertThat(Contexts.tables(dataSource)).contains("orders");
                    assertThat(schemasWithItems()).containsExactly("B");
                });
    }

    @Test
    void twoFleetsOfOneDatabaseAreRefused() {
        threeTenants
                .withBean("mine", Fleet.class, () -> Fleet.builder(
                                Migrator.builder(dataSource).build(), List::of)
                        .build())
                .run(context -> {
                    MigratorConflictException failure =
                            Failures.find(context.getStartupFailure(), MigratorConflictException.class);
                    assertThat(failure.problem()).contains("'mine'", "'primaryFleet'", "'primary'");
                    assertThat(failure.remedy()).contains("'primaryFleet'");
                });
    }

    private void sql(String statement) {
        JdbcClient.create(dataSource).sql(statement).update();
    }

    private List<String> schemasWithItems() {
        return JdbcClient.create(dataSource)
                .sql("select table_schema from information_schema.tables where table_name = 'ITEM' order by 1")
                .query(String.class)
                .list();
    }

    private static List<TenantState> states(AssertableApplicationContext context) {
        return context.getBean(Fleet.class).status(FleetQuery.all()).tenants().stream()
                .map(TenantStatus::state)
                .toList();
    }

    private static DatabaseMigrationException failure(AssertableApplicationContext context) {
        return Failures.find(context.getStartupFailure(), DatabaseMigrationException.class);
    }

    private static final class OnlyTheFirst implements MigrationStrategy {

        @Override
        public void migrate(Migrator migrator) {}

        @Override
        public void migrate(Fleet fleet) {
            fleet.migrator("A").upgrade();
        }
    }
}
