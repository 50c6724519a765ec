package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.MigrationResult;
import dev.migration.execution.StepResult;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigratorBeansTests {

    private final ApplicationContextRunner twoDatabases = Contexts.empty()
            .withUserConfiguration(OrdersAndAudit.class)
            .withPropertyValues(
                    "migration.datasources.orders.version-locations=classpath:db/orders",
                    "migration.datasources.audit.version-locations=classpath:db/audit");

    @Test
    void theOneMigratorIsNamedPrimaryAndCanBeInjected() {
        Contexts.withH2().run(context -> {
            assertThat(context).hasSingleBean(Migrator.class).hasBean("primaryMigrator");
            assertThat(context.getBean(Migrator.class).name()).isEqualTo("primary");
        });
    }

    @Test
    void everyListedDatabaseHasAMigratorOfItsName() {
        twoDatabases.run(context -> {
            assertThat(context).getBeanNames(Migrator.class).containsExactly("ordersMigrator", "auditMigrator");
            assertThat(Contexts.tables(context.getBean("ordersDataSource", DataSource.class)))
                    .contains("orders")
                    .doesNotContain("audit_entry");
            assertThat(Contexts.tables(context.getBean("auditDataSource", DataSource.class)))
                    .contains("audit_entry")
                    .doesNotContain("orders");
        });
    }

    @Test
    void applicationsOwnMigratorReplacesOneDatabasesOnly() {
        twoDatabases.withUserConfiguration(OwnOrdersMigrator.class).run(context -> {
            assertThat(context.getBean("ordersMigrator", Migrator.class).locations())
                    .containsExactly("classpath:db/versions");
            assertThat(Contexts.tables(context.getBean("ordersDataSource", DataSource.class)))
                    .contains("item")
                    .doesNotContain("orders");
            assertThat(Contexts.tables(context.getBean("auditDataSource", DataSource.class)))
                    .contains("audit_entry");
        });
    }

    @Test
    void beanNamedMigratorReplacesTheOnlyOne() {
        Contexts.withH2()
                .withBean("migrator", Migrator.class, () -> Migrator.builder(Contexts.newH2())
                        .locations("classpath:db/orders")
                        .build())
                .run(context ->
                        assertThat(context).hasSingleBean(Migrator.class).hasBean("migrator"));
    }

    @Test
    void anyOtherMigratorBeanIsMigratedToo() {
        DataSource reports = Contexts.newH2();

        Contexts.withH2()
                .withBean("reporting", Migrator.class, () -> Migrator.builder(reports)
                        .name("reports")
                        .locations("classpath:db/audit")
                        .build())
                .run(context -> {
                    assertThat(Contexts.tables(reports)).contains("audit_entry");
                    assertThat(Contexts.tables(context.getBean(DataSource.class)))
                            .contains("item");
                });
    }

    @Test
    void beanOfThatNameThatIsNoMigratorIsRefused() {
        twoDatabases
                .withBean("ordersMigrator", String.class, () -> "moves orders")
                .run(context -> {
                    MigratorConflictException failure =
                            Failures.find(context.getStartupFailure(), MigratorConflictException.class);
                    assertThat(failure.problem())
                            .contains("'ordersMigrator'", "'orders'", "is no dev.migration.Migrator");
                    assertThat(failure.remedy()).contains("another name", "migration.datasources.orders.enabled=false");
                });
    }

    @Test
    void replacementThatIsForAnotherDatabaseIsRefused() {
        twoDatabases
                .withBean("ordersMigrator", Migrator.class, () -> Migrator.builder(Contexts.newH2())
                        .build())
                .run(context -> {
                    MigratorConflictException failure =
                            Failures.find(context.getStartupFailure(), MigratorConflictException.class);
                    assertThat(failure.problem()).contains("'ordersMigrator'", "'orders'", "its database is 'primary'");
                    assertThat(failure.remedy()).contains("name(\"orders\")");
                });
    }

    @Test
    void twoMigratorsOfOneNameAreRefused() {
        Contexts.withH2()
                .withBean("mine", Migrator.class, () -> Migrator.builder(Contexts.newH2())
                        .build())
                .run(context -> {
                    MigratorConflictException failure =
                            Failures.find(context.getStartupFailure(), MigratorConflictException.class);
                    assertThat(failure.problem())
                            .contains("'mine'", "'primaryMigrator'", "both for a database named 'primary'");
                    assertThat(failure.remedy()).contains("give its bean the name 'primaryMigrator'", "name(");
                });
    }

    @Test
    void twoMigratorsOfOneTableAreRefused() {
        Contexts.withH2()
                .withPropertyValues(
                        "migration.datasources.orders.version-locations=classpath:db/orders",
                        "migration.datasources.audit.version-locations=classpath:db/audit")
                .run(context -> {
                    MigratorConflictException failure =
                            Failures.find(context.getStartupFailure(), MigratorConflictException.class);
                    assertThat(failure.problem()).contains("same table", "'migration_version'");
                    assertThat(failure.remedy()).contains("version-table", "migration.datasources");
                });
    }

    @Test
    void twoMigratorsOnOneDataSourceMayHaveTablesOfTheirOwn() {
        Contexts.withH2()
                .withPropertyValues(
                        "migration.datasources.orders.version-locations=classpath:db/orders",
                        "migration.datasources.audit.version-locations=classpath:db/audit",
                        "migration.datasources.audit.version-table=audit_version",
                        "migration.datasources.audit.history-table=audit_history")
                .run(context -> assertThat(Contexts.tables(context.getBean(DataSource.class)))
                        .contains("orders", "audit_entry", "migration_version", "audit_version", "audit_history"));
    }

    @Test
    void customizersAreCalledInTheirOrderWithTheDatabasesName() {
        twoDatabases.withUserConfiguration(Customizers.class).run(context -> {
            assertThat((List<?>) context.getBean("calls"))
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .containsSubsequence("first orders", "second orders")
                    .containsSubsequence("first audit", "second audit")
                    .hasSize(4);
            assertThat(context.getBean("auditMigrator", Migrator.class).versionTable())
                    .isEqualTo("second");
        });
    }

    @Test
    void listenersAreToldInTheirOrder() {
        Contexts.withH2().withUserConfiguration(Listeners.class).run(context -> assertThat(context.getBean("calls"))
                .isEqualTo(List.of("first 1a", "second 1a", "first 2b", "second 2b", "run primary")));
    }

    @Test
    void printedSqlIsAsTheKeysSay() {
        Contexts.withH2()
                .withPropertyValues(
                        "migration.offline-dialect=oracle",
                        "migration.offline-batch-separator=",
                        "migration.offline-history=true")
                .run(context -> {
                    StringBuilder script = new StringBuilder();

                    context.getBean(Migrator.class).ensureVersionSql(script);

                    assertThat(script.toString())
                            .contains("varchar2(", "create table migration_history")
                            .doesNotContain("sqlplus", "\n/\n");
                });
    }

    @Test
    void lazyApplicationMigratesAtOnceToo() {
        String url = Contexts.newH2Url();

        Contexts.empty()
                .withPropertyValues("spring.datasource.url=" + url)
                .withInitializer(it -> it.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context ->
                        assertThat(Contexts.tables(Contexts.dataSource(url))).contains("item"));
    }

    @Test
    void switchedOffNothingIsConfigured() {
        Contexts.withH2().withPropertyValues("migration.enabled=false").run(context -> assertThat(context)
                .doesNotHaveBean(Migrator.class)
                .doesNotHaveBean(MigrationInitializer.class));
    }

    @Test
    void switchedOffDatabaseIsLeftAlone() {
        twoDatabases
                .withPropertyValues("migration.datasources.orders.enabled=false")
                .run(context -> {
                    assertThat(context).getBeanNames(Migrator.class).containsExactly("auditMigrator");
                    assertThat(Contexts.tables(context.getBean("ordersDataSource", DataSource.class)))
                            .isEmpty();
                });
    }

    @Test
    void withoutTheEngineNothingIsConfigured() {
        Contexts.withH2()
                .withClassLoader(new FilteredClassLoader(Migrator.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("primaryMigrator"));
    }

    @Test
    void settingsReachTheMigrator() {
        Contexts.withH2()
                .withPropertyValues(
                        "migration.version-table=v",
                        "migration.history-table=h",
                        "migration.target=1a",
                        "spring.application.name=shop",
                        "spring.application.version=7.1")
                .run(context -> {
                    DataSource dataSource = context.getBean(DataSource.class);
                    assertThat(context.getBean(Migrator.class).versionTable()).isEqualTo("v");
                    assertThat(context.getBean(Migrator.class).current().revisions())
                            .containsExactly("1a");
                    assertThat(Contexts.tables(dataSource)).contains("v", "h").doesNotContain("migration_version");
                    assertThat(context.getBean(Migrator.class).status(10).history())
                            .allSatisfy(
                                    it -> assertThat(it.applicationVersion()).isEqualTo("7.1"));
                    assertThat(JdbcClient.create(dataSource)
                                    .sql("select application || ' ' || application_version from v_lock")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("shop 7.1");
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class OrdersAndAudit {

        @Bean
        DataSource ordersDataSource() {
            return Contexts.newH2();
        }

        @Bean
        DataSource auditDataSource() {
            return Contexts.newH2();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnOrdersMigrator {

        @Bean
        Migrator ordersMigrator(DataSource ordersDataSource) {
            return Migrator.builder(ordersDataSource).name("orders").build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Customizers {

        @Bean
        List<String> calls() {
            return new ArrayList<>();
        }

        @Bean
        @Order(2)
        MigratorCustomizer second(List<String> calls) {
            return (database, builder) -> {
                calls.add("second " + database);
                builder.versionTable("second");
            };
        }

        @Bean
        @Order(1)
        MigratorCustomizer first(List<String> calls) {
            return (database, builder) -> {
                calls.add("first " + database);
                builder.versionTable("first");
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Listeners {

        @Bean
        List<String> calls() {
            return new ArrayList<>();
        }

        @Bean
        @Order(2)
        MigrationListener second(List<String> calls) {
            return new MigrationListener() {

                @Override
                public void afterStep(StepResult result) {
                    calls.add("second " + result.step().revision().orElseThrow());
                }

                @Override
                public void afterRun(MigrationResult result) {
                    calls.add("run " + result.database());
                }
            };
        }

        @Bean
        @Order(1)
        MigrationListener first(List<String> calls) {
            return new MigrationListener() {

                @Override
                public void afterStep(StepResult result) {
                    calls.add("first " + result.step().revision().orElseThrow());
                }
            };
        }
    }
}
