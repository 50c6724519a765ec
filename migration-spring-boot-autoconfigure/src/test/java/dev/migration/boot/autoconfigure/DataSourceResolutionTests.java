package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class DataSourceResolutionTests {

    @Test
    void applicationsDataSourceIsMigratedAsItIs() {
        Contexts.withH2().run(context -> {
            assertThat(context.getBean(Migrator.class).dataSource()).isSameAs(context.getBean(DataSource.class));
            assertThat(Contexts.tables(context.getBean(DataSource.class))).contains("item", "migration_version");
        });
    }

    @Test
    void urlWinsOverTheApplicationsDataSource() {
        String url = Contexts.newH2Url();

        Contexts.withH2()
                .withPropertyValues("migration.url=" + url, "migration.user=sa")
                .run(context -> {
                    DataSource dataSource = context.getBean(Migrator.class).dataSource();
                    assertThat(dataSource)
                            .isInstanceOfSatisfying(SimpleDriverDataSource.class, it -> assertThat(it.getUrl())
                                    .isEqualTo(url));
                    assertThat(Contexts.tables(dataSource)).contains("item");
                    assertThat(Contexts.tables(context.getBean(DataSource.class)))
                            .doesNotContain("item");
                });
    }

    @Test
    void emptyUrlIsNone() {
        Contexts.withH2()
                .withPropertyValues("migration.url=", "migration.user=")
                .run(context -> assertThat(context.getBean(Migrator.class).dataSource())
                        .isSameAs(context.getBean(DataSource.class)));
    }

    @Test
    void markedBeanWinsOverTheUrl() {
        Contexts.withH2()
                .withUserConfiguration(MarkedDataSource.class)
                .withPropertyValues("migration.url=" + Contexts.newH2Url())
                .run(context -> assertThat(context.getBean(Migrator.class).dataSource())
                        .isSameAs(context.getBean("forMigrations")));
    }

    @Test
    void userAloneConnectsToTheApplicationsDatabaseAsThatUser() {
        String url = Contexts.newH2Url();
        JdbcClient.create(Contexts.dataSource(url))
                .sql("create user ddl password 'secret' admin")
                .update();

        Contexts.empty()
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=sa",
                        "migration.user=ddl",
                        "migration.password=secret")
                .run(context -> {
                    assertThat(context.getBean(DataSource.class)).isInstanceOf(HikariDataSource.class);
                    assertThat(context.getBean(Migrator.class).dataSource())
                            .isInstanceOfSatisfying(SimpleDriverDataSource.class, it -> {
                                assertThat(it.getUrl()).isEqualTo(url);
                                assertThat(it.getUsername()).isEqualTo("ddl");
                            });
                    assertThat(appliedBy(context.getBean(DataSource.class))).isEqualToIgnoringCase("ddl");
                });
    }

    @Test
    void primaryOfSeveralIsMigrated() {
        Contexts.empty().withUserConfiguration(TwoDataSources.class).run(context -> {
            assertThat(Contexts.tables(context.getBean("first", DataSource.class)))
                    .contains("item");
            assertThat(Contexts.tables(context.getBean("second", DataSource.class)))
                    .doesNotContain("item");
        });
    }

    @Test
    void namedBeanIsMigrated() {
        Contexts.empty()
                .withUserConfiguration(TwoDataSources.class)
                .withPropertyValues("migration.datasource=second")
                .run(context -> {
                    assertThat(Contexts.tables(context.getBean("second", DataSource.class)))
                            .contains("item");
                    assertThat(Contexts.tables(context.getBean("first", DataSource.class)))
                            .doesNotContain("item");
                });
    }

    @Test
    void unknownBeanIsReportedWithThoseThatExist() {
        Contexts.empty()
                .withUserConfiguration(TwoDataSources.class)
                .withPropertyValues("migration.datasources.orders.datasource=third")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(DataSourceException.class, it -> {
                            assertThat(it.problem())
                                    .contains("'orders'", "'third'", "The DataSource beans are: first, second.");
                            assertThat(it.remedy()).contains("migration.datasources.orders.datasource", "@Import");
                        }));
    }

    @Test
    void listedDatabaseTakesTheBeanOfItsName() {
        Contexts.empty()
                .withUserConfiguration(TwoDataSources.class)
                .withPropertyValues("migration.datasources.second.version-locations=classpath:db/orders")
                .run(context -> {
                    assertThat(Contexts.tables(context.getBean("second", DataSource.class)))
                            .contains("orders");
                    assertThat(Contexts.tables(context.getBean("first", DataSource.class)))
                            .doesNotContain("orders");
                });
    }

    @Test
    void listedDatabaseNeverTakesABeanThatCouldBeAnothers() {
        Contexts.empty()
                .withUserConfiguration(TwoDataSources.class)
                .withPropertyValues("migration.datasources.orders.version-locations=classpath:db/orders")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(DataSourceException.class, it -> {
                            assertThat(it.problem()).contains("no DataSource", "'orders'", "first, second");
                            assertThat(it.remedy())
                                    .contains(
                                            "migration.datasources.orders.datasource=",
                                            "@MigrationDataSource(\"orders\")");
                        }));
    }

    @Test
    void markNamesTheDatabaseThatItIsFor() {
        Contexts.empty()
                .withUserConfiguration(TwoDataSources.class, MarkedForOrders.class)
                .withPropertyValues(
                        "migration.datasources.orders.version-locations=classpath:db/orders",
                        "migration.datasources.audit.version-locations=classpath:db/audit",
                        "migration.datasources.audit.datasource=second")
                .run(context -> {
                    assertThat(context.getBean("ordersMigrator", Migrator.class).dataSource())
                            .isSameAs(context.getBean("marked"));
                    assertThat(context.getBean("auditMigrator", Migrator.class).dataSource())
                            .isSameAs(context.getBean("second"));
                });
    }

    @Test
    void urlIsEnoughWithoutAnyDataSourceBean() {
        String url = Contexts.newH2Url();

        Contexts.withMigrationsOnly()
                .withPropertyValues("migration.url=" + url, "migration.user=sa")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(DataSource.class);
                    assertThat(Contexts.tables(Contexts.dataSource(url))).contains("item");
                });
    }

    @Test
    void jdbcConnectionDetailsAreEnoughWithoutAnyDataSourceBean() {
        String url = Contexts.newH2Url();

        Contexts.withMigrationsOnly()
                .withBean(JdbcConnectionDetails.class, () -> new FixedJdbcConnectionDetails(url))
                .run(context ->
                        assertThat(Contexts.tables(Contexts.dataSource(url))).contains("item"));
    }

    @Test
    void migrationConnectionDetailsStandInForTheProperties() {
        String url = Contexts.newH2Url();

        Contexts.withH2()
                .withPropertyValues("migration.url=" + Contexts.newH2Url())
                .withBean(MigrationConnectionDetails.class, () -> new FixedMigrationConnectionDetails(url, "primary"))
                .run(context ->
                        assertThat(Contexts.tables(Contexts.dataSource(url))).contains("item"));
    }

    @Test
    void connectionDetailsOfAnotherDatabaseDoNotCount() {
        String url = Contexts.newH2Url();

        Contexts.withH2()
                .withPropertyValues("migration.datasources.orders.version-locations=classpath:db/orders")
                .withBean(MigrationConnectionDetails.class, () -> new FixedMigrationConnectionDetails(url, "audit"))
                .run(context -> {
                    assertThat(Contexts.tables(context.getBean(DataSource.class)))
                            .contains("orders");
                    assertThat(Contexts.tables(Contexts.dataSource(url))).isEmpty();
                });
    }

    @Test
    void withoutAnyDatabaseNothingIsConfigured() {
        Contexts.withMigrationsOnly()
                .run(context ->
                        assertThat(context).doesNotHaveBean(Migrator.class).hasNotFailed());
    }

    @Test
    void vendorInALocationIsTheDatabase() {
        Contexts.withH2()
                .withPropertyValues("migration.version-locations=classpath:db/vendor/{vendor}")
                .run(context -> assertThat(Contexts.tables(context.getBean(DataSource.class)))
                        .contains("of_h2")
                        .doesNotContain("of_postgresql"));
    }

    @Test
    void missingDriverIsReportedWithItsName() {
        Contexts.withMigrationsOnly()
                .withPropertyValues("migration.url=jdbc:db2://host/x", "migration.password=hidden")
                .run(context -> assertThat(context).hasFailed().getFailure().satisfies(failure -> {
                    assertThat(failure).rootCause().isNotNull();
                    DataSourceException ours = Failures.find(failure, DataSourceException.class);
                    assertThat(ours.problem())
                            .contains("com.ibm.db2.jcc.DB2Driver")
                            .doesNotContain("hidden");
                    assertThat(ours.remedy()).contains("JDBC driver", "migration.url");
                }));
    }

    private static String appliedBy(DataSource dataSource) {
        return JdbcClient.create(dataSource)
                .sql("select distinct applied_by from migration_history")
                .query(String.class)
                .single();
    }

    @Configuration(proxyBeanMethods = false)
    static class MarkedDataSource {

        @Bean(defaultCandidate = false)
        @MigrationDataSource
        DataSource forMigrations() {
            return Contexts.newH2();
        }

        @Bean
        @Primary
        DataSource dataSource() {
            return Contexts.newH2();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDataSources {

        @Bean
        @Primary
        DataSource first() {
            return Contexts.newH2();
        }

        @Bean
        DataSource second() {
            return Contexts.newH2();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class MarkedForOrders {

        @Bean
        @MigrationDataSource("orders")
        @Qualifier("marked") DataSource marked() {
            return Contexts.newH2();
        }
    }

    private record FixedJdbcConnectionDetails(String url) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record FixedMigrationConnectionDetails(String url, String database) implements MigrationConnectionDetails {

        @Override
        public String getDatabase() {
            return database;
        }

        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
