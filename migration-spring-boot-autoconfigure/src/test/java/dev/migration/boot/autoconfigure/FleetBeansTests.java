package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.tenant.FailureBudget;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetOptions;
import dev.migration.tenant.Tenant;
import dev.migration.tenant.TenantProvider;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Which databases have a fleet, and what it is made of. Nothing is migrated here. */
@ExtendWith(OutputCaptureExtension.class)
class FleetBeansTests {

    private static final String AUDIT_URL = Contexts.newH2Url();

    private final ApplicationContextRunner application =
            Contexts.withH2().withPropertyValues("migration.on-startup=none");

    private final ApplicationContextRunner twoDatabases = Contexts.empty()
            .withPropertyValues("migration.on-startup=none")
            .withBean("ordersDataSource", DataSource.class, Contexts::newH2)
            .withBean("auditDataSource", DataSource.class, Contexts::newH2)
            .withPropertyValues(
                    "migration.datasources.orders.version-locations=classpath:db/orders",
                    "migration.datasources.audit.version-locations=classpath:db/audit");

    @Test
    void databaseWithoutTenantsHasNoFleet() {
        application.run(context -> assertThat(context).doesNotHaveBean(Fleet.class));
    }

    @Test
    void schemasThatAreListedAreTenants() {
        application.withPropertyValues("migration.tenants.schemas=acme,globex").run(context -> {
            Fleet fleet = context.getBean("primaryFleet", Fleet.class);
            assertThat(names(fleet)).containsExactly("acme", "globex");
            assertThat(fleet.template()).isSameAs(context.getBean(Migrator.class));
            assertThat(fleet.options()).isEqualTo(FleetOptions.defaults());
        });
    }

    @Test
    void queryTellsTheTenantsAnewEachTime() {
        application
                .withPropertyValues("migration.tenants.query=select schema_name, title from tenant order by id")
                .run(context -> {
                    JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
                    jdbc.sql("create table tenant (id int, schema_name varchar(30), title varchar(30))")
                            .update();
                    Fleet fleet = context.getBean(Fleet.class);

                    assertThat(fleet.tenants()).isEmpty();
                    jdbc.sql("insert into tenant values (1, 's1', 'Acme')").update();

                    assertThat(fleet.tenants())
                            .singleElement()
                            .satisfies(it -> assertThat(it.schema()).contains("s1"))
                            .satisfies(it -> assertThat(it.name()).isEqualTo("Acme"));
                });
    }

    @Test
    void onlyProviderIsOfTheOnlyDatabase() {
        application.withUserConfiguration(AnyProvider.class).run(context -> assertThat(
                        names(context.getBean("primaryFleet", Fleet.class)))
                .containsExactly("umbrella"));
    }

    @Test
    void switchedOffMeansNoFleetWhateverTellsTheTenants() {
        application
                .withUserConfiguration(AnyProvider.class)
                .withPropertyValues("migration.tenants.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Fleet.class));
    }

    @Test
    void databaseThatIsSaidToHaveTenantsHasToBeToldWhich() {
        application.withPropertyValues("migration.tenants.enabled=true").run(context -> {
            assertThat(failure(context).problem()).contains("'primary'", "nothing tells which");
            assertThat(failure(context).remedy()).contains("TenantProvider", "migration.tenants.enabled=false");
        });
    }

    @Test
    void everyOptionCanBeConfigured() {
        application
                .withPropertyValues(
                        "spring.datasource.hikari.maximum-pool-size=20",
                        "migration.tenants.schemas=acme",
                        "migration.tenants.parallelism=8",
                        "migration.tenants.canaries=2",
                        "migration.tenants.failure-budget=25%",
                        "migration.tenants.attempts=5",
                        "migration.tenants.retry-pause=1m",
                        "migration.tenants.create-schemas=true")
                .run(context -> assertThat(context.getBean(Fleet.class).options())
                        .isEqualTo(new FleetOptions(8, 2, FailureBudget.percent(25), 5, Duration.ofMinutes(1), true)));
    }

    @Test
    void fleetOfYoursReplacesOursAndNoOther() {
        twoDatabases
                .withPropertyValues("migration.tenants.schemas=acme")
                .withBean("ordersFleet", Fleet.class, () -> Fleet.builder(
                                Migrator.builder(Contexts.newH2())
                                        .name("orders")
                                        .build(),
                                TenantProvider.schemas(List.of("mine")))
                        .build())
                .run(context -> {
                    assertThat(names(context.getBean("ordersFleet", Fleet.class)))
                            .containsExactly("mine");
                    assertThat(names(context.getBean("auditFleet", Fleet.class)))
                            .containsExactly("acme");
                });
    }

    @Test
    void databasesInheritTheKeysAndWhichTenantsThereAreAsAWhole() {
        twoDatabases
                .withPropertyValues(
                        "migration.tenants.schemas=acme",
                        "migration.tenants.parallelism=8",
                        "migration.datasources.orders.tenants.query=select 'q'",
                        "migration.datasources.orders.tenants.canaries=3",
                        "migration.datasources.audit.tenants.enabled=false")
                .run(context -> {
                    Fleet orders = context.getBean(Fleet.class);
                    assertThat(names(orders)).containsExactly("q");
                    assertThat(orders.options().parallelism()).isEqualTo(8);
                    assertThat(orders.options().canaries()).isEqualTo(3);
                });
    }

    @Test
    void providersOfSeveralDatabasesAreToldApartByQualifierOrName() {
        twoDatabases.withUserConfiguration(TwoProviders.class).run(context -> {
            assertThat(names(context.getBean("ordersFleet", Fleet.class))).containsExactly("of-orders");
            assertThat(names(context.getBean("auditFleet", Fleet.class))).containsExactly("of-audit");
        });
    }

    @Test
    void providerOfNoDatabaseIsRefused() {
        twoDatabases.withUserConfiguration(AnyProvider.class).run(context -> {
            TenantPropertiesException failure = failure(context);
            assertThat(failure.problem()).contains("'anyTenants'", "orders, audit");
            assertThat(failure.remedy()).contains("@Qualifier(\"orders\")");
        });
    }

    @Test
    void severalProvidersOfOneDatabaseAreRefused() {
        application.withUserConfiguration(TwoProviders.class).run(context -> {
            TenantPropertiesException failure = failure(context);
            assertThat(failure.problem()).contains("first, auditTenantProvider", "'primary'");
            assertThat(failure.remedy()).contains("@Qualifier(\"primary\")");
        });
    }

    @Test
    void twoListsOfTenantsAreRefused() {
        ApplicationContextRunner listed = application.withPropertyValues("migration.tenants.schemas=acme");

        listed.withPropertyValues("migration.tenants.query=select 1")
                .run(context -> assertThat(failure(context).remedy())
                        .contains("migration.tenants.schemas", "migration.tenants.query"));
        listed.withUserConfiguration(AnyProvider.class)
                .run(context -> assertThat(failure(context).problem()).contains("'anyTenants'", "'primary'"));
    }

    @Test
    void wrongValueIsReportedWithItsKeys() {
        application
                .withPropertyValues("migration.tenants.schemas=acme", "migration.tenants.failure-budget=many")
                .run(context -> {
                    TenantPropertiesException failure = failure(context);
                    assertThat(failure.problem()).contains("migration.tenants", "'many'");
                    assertThat(failure.remedy()).contains("10%");
                });
    }

    @Test
    void hibernateUsesTheLazyTenantsOfThePrimaryDataSourceWhereSeveralDatabasesHaveSome(CapturedOutput output) {
        ApplicationContextRunner lazy =
                twoDatabases.withPropertyValues("migration.tenants.on-startup=lazy", "migration.tenants.schemas=acme");

        lazy.run(context -> assertThat(lazyFleets(context)).isEmpty());
        assertThat(output).contains("brings no tenant of 'orders' and 'audit' to its target", "@Primary");
        lazy.withBean(
                        "mainDataSource",
                        DataSource.class,
                        () -> Contexts.dataSource(AUDIT_URL),
                        it -> it.setPrimary(true))
                .withPropertyValues("migration.datasources.audit.url=" + AUDIT_URL)
                .run(context -> assertThat(lazyFleets(context)).containsExactly("audit"));
        lazy.withPropertyValues("migration.datasources.audit.tenants.on-startup=none")
                .run(context -> assertThat(lazyFleets(context)).containsExactly("orders"));
    }

    private static List<String> lazyFleets(AssertableApplicationContext context) {
        return new LazyFleets(context.getBeanFactory(), context.getBean(MigrationProperties.class))
                .get().stream().map(Fleet::name).toList();
    }

    @Test
    void noMoreTenantsAreWorkedOnAtOnceThanThePoolHasConnectionsFor(CapturedOutput output) {
        ApplicationContextRunner eight =
                application.withPropertyValues("migration.tenants.schemas=acme", "migration.tenants.parallelism=8");

        eight.run(context ->
                assertThat(context.getBean(Fleet.class).options().parallelism()).isEqualTo(4));
        eight.withPropertyValues("spring.datasource.hikari.maximum-pool-size=1").run(context -> assertThat(
                        context.getBean(Fleet.class).options().parallelism())
                .isEqualTo(1));
        eight.withPropertyValues(MigrationProperties.LAZY_DATA_SOURCE + "=true").run(context -> assertThat(
                        context.getBean(Fleet.class).options().parallelism())
                .isEqualTo(4));
        eight.withPropertyValues("spring.datasource.type=" + SimpleDriverDataSource.class.getName())
                .run(context -> assertThat(
                                context.getBean(Fleet.class).options().parallelism())
                        .isEqualTo(8));
        assertThat(output)
                .contains("has 10 connections, enough for 4 of its tenants at once, not for 8", "tenants.parallelism");
    }

    @Test
    void emptyListTakesBackWhatAnotherFileSets() {
        application
                .withPropertyValues("migration.tenants.schemas=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Fleet.class));
    }

    private static List<String> names(Fleet fleet) {
        return fleet.tenants().stream().map(Tenant::name).toList();
    }

    private static TenantPropertiesException failure(AssertableApplicationContext context) {
        return Failures.find(context.getStartupFailure(), TenantPropertiesException.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class AnyProvider {

        @Bean
        TenantProvider anyTenants() {
            return TenantProvider.schemas(List.of("umbrella"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoProviders {

        @Bean
        @Qualifier("orders") TenantProvider first() {
            return TenantProvider.schemas(List.of("of-orders"));
        }

        @Bean
        TenantProvider auditTenantProvider() {
            return TenantProvider.schemas(List.of("of-audit"));
        }
    }
}
