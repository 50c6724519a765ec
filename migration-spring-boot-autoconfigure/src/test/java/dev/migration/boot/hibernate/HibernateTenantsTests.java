package dev.migration.boot.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.Failures;
import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import dev.migration.boot.autoconfigure.ModelMismatchException;
import dev.migration.boot.hibernate.shop.CurrentTenant;
import dev.migration.boot.hibernate.shop.Item;
import dev.migration.boot.hibernate.shop.ShopApplication;
import dev.migration.boot.servers.PostgresServer;
import dev.migration.execution.MigrationFailedException;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetQuery;
import dev.migration.tenant.TenantState;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nobody calls the fleet here: a tenant is migrated because Hibernate uses it. */
class HibernateTenantsTests {

    @AfterEach
    void logOut() {
        CurrentTenant.be(CurrentTenant.NOBODY);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void firstUseMigratesThatTenantAndNoOther(Class<?> tenancy, String url) {
        application(tenancy, url).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(states(context)).containsExactly(TenantState.MISSING, TenantState.MISSING);

            CurrentTenant.be("acme");
            save(context, new Item(1, "of acme"));
            assertThat(states(context)).containsExactly(TenantState.UP_TO_DATE, TenantState.MISSING);

            try (var session = context.getBean(EntityManagerFactory.class)
                    .unwrap(SessionFactory.class)
                    .withOptions()
                    .tenantIdentifier((Object) "globex")
                    .openSession()) {
                assertThat(session.find(Item.class, 1L)).isNull();
            }
            assertThat(states(context)).containsOnly(TenantState.UP_TO_DATE);
        });
    }

    static Stream<Arguments> applications() {
        return Stream.of(
                Arguments.of(ShopApplication.ProviderBean.class, Contexts.newH2Url()),
                Arguments.of(ShopApplication.ProviderBean.class, PostgresServer.newDatabase()),
                Arguments.of(ShopApplication.ProviderProperty.class, Contexts.newH2Url()),
                Arguments.of(ShopApplication.SchemaMapper.class, Contexts.newH2Url()),
                Arguments.of(ShopApplication.SchemaMapper.class, PostgresServer.newDatabase()));
    }

    @Test
    void identifierThatNoTenantHasIsTheApplicationsOwnBusiness() {
        String url = Contexts.newH2Url();
        sql(url, "create table item (id bigint primary key, title varchar(100), note varchar(100))");

        application(ShopApplication.ProviderBean.class, url).run(context -> {
            save(context, new Item(1, "of nobody"));

            assertThat(states(context)).containsOnly(TenantState.MISSING);
        });
    }

    @Test
    void usersWhoComeTogetherWaitForOneMigrationAndThePoolIsLargeEnough() {
        application(ShopApplication.SchemaMapper.class, PostgresServer.newDatabase())
                .withPropertyValues(
                        "spring.datasource.hikari.maximum-pool-size=3",
                        "spring.datasource.hikari.connection-timeout=5000")
                .run(context -> {
                    ExecutorService threads = Executors.newFixedThreadPool(12);
                    try {
                        CompletableFuture<?>[] users = IntStream.range(0, 12)
                                .mapToObj(it -> CompletableFuture.runAsync(
                                        () -> {
                                            CurrentTenant.be(it % 2 == 0 ? "acme" : "globex");
                                            save(context, new Item(it, "of user " + it));
                                        },
                                        threads))
                                .toArray(CompletableFuture[]::new);

                        assertThat(CompletableFuture.allOf(users)).succeedsWithin(Duration.ofSeconds(30));
                        assertThat(states(context)).containsOnly(TenantState.UP_TO_DATE);
                    } finally {
                        threads.shutdown();
                    }
                });
    }

    @Test
    void tenantThatCannotBeMigratedIsNotUsedUntilItCan() {
        String url = PostgresServer.newDatabase();
        sql(url, "create schema acme");
        sql(url, "create table acme.item (id int)");

        application(ShopApplication.ProviderBean.class, url).run(context -> {
            CurrentTenant.be("acme");
            assertThatException()
                    .isThrownBy(() -> save(context, new Item(1, "too early")))
                    .satisfies(it -> assertThat(Failures.find(it, MigrationFailedException.class)
                                    .problem())
                            .contains("'primary/acme'", "1a_create_item.sql"));

            sql(url, "drop table acme.item");
            save(context, new Item(1, "of acme"));
            assertThat(states(context)).containsExactly(TenantState.UP_TO_DATE, TenantState.MISSING);
        });
    }

    @Test
    void nothingIsMigratedByUseWhereThatIsNotConfigured() {
        application(ShopApplication.ProviderBean.class, Contexts.newH2Url())
                .withPropertyValues("migration.tenants.on-startup=none")
                .run(context -> {
                    CurrentTenant.be("acme");
                    assertThatException().isThrownBy(() -> save(context, new Item(1, "nowhere")));
                    assertThat(states(context)).containsOnly(TenantState.MISSING);
                });
    }

    @Test
    void tenantStandsForAllWhenTheyAreComparedWithTheModel() {
        String url = PostgresServer.newDatabase();
        ApplicationContextRunner application = application(ShopApplication.ProviderBean.class, url)
                .withPropertyValues("migration.tenants.on-startup=upgrade", "migration.on-model-mismatch=fail");

        application.run(context -> assertThat(context).hasNotFailed());
        sql(url, "alter table acme.item drop column note");

        application.run(context -> assertThat(Failures.find(context.getStartupFailure(), ModelMismatchException.class)
                        .problem())
                .contains("'primary/acme'", "note"));
    }

    private static ApplicationContextRunner application(Class<?> tenancy, String url) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        HibernateJpaAutoConfiguration.class,
                        MigrationAutoConfiguration.class))
                .withUserConfiguration(ShopApplication.class, tenancy)
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "migration.tenants.schemas=acme,globex",
                        "migration.tenants.create-schemas=true",
                        "migration.tenants.on-startup=lazy");
    }

    private static void save(ApplicationContext context, Item item) {
        context.getBean(EntityManagerFactory.class).runInTransaction(it -> it.persist(item));
    }

    private static List<TenantState> states(ApplicationContext context) {
        return context.getBean(Fleet.class).status(FleetQuery.all()).tenants().stream()
                .map(it -> it.state())
                .toList();
    }

    private static void sql(String url, String statement) {
        DataSource dataSource = url.startsWith("jdbc:h2") ? Contexts.dataSource(url) : new DriverManagerDataSource(url);
        JdbcClient.create(dataSource).sql(statement).update();
    }
}
