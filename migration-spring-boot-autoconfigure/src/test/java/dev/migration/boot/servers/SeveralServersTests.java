package dev.migration.boot.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.DatabaseMigrationException;
import dev.migration.boot.autoconfigure.Failures;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class SeveralServersTests {

    @Test
    void everyDatabaseIsMigratedWithItsOwnScriptsTablesAndCredentials() {
        String orders = PostgresServer.newDatabase();
        JdbcClient.create(pool(orders)).sql("create schema state").update();

        twoServers(orders)
                .withPropertyValues(
                        "migration.datasources.orders.version-locations=classpath:db/orders,classpath:db/vendor/{vendor}",
                        "migration.datasources.orders.schema=state",
                        "migration.datasources.orders.version-table=orders_version",
                        "migration.datasources.orders.user=postgres",
                        "migration.datasources.audit.version-locations=classpath:db/audit,classpath:db/vendor/{vendor}")
                .run(context -> {
                    Migrator migrator = context.getBean("ordersMigrator", Migrator.class);
                    assertThat(migrator.dataSource()).isInstanceOf(SimpleDriverDataSource.class);
                    assertThat(migrator.status(0).dialect()).isEqualTo("postgresql");
                    assertThat(Contexts.tables(pool(orders))).contains("orders", "of_postgresql");
                    assertThat(JdbcClient.create(pool(orders))
                                    .sql("select version_num from state.orders_version")
                                    .query(String.class)
                                    .list())
                            .containsExactlyInAnyOrder("01", "e1");
                    assertThat(Contexts.tables(context.getBean("auditDataSource", DataSource.class)))
                            .contains("audit_entry", "of_h2", "migration_version");
                });
    }

    @Test
    void wrongPasswordIsReportedWithTheDatabaseAndWithoutThePassword() {
        String url = PostgresServer.newDatabase();
        JdbcClient.create(pool(url))
                .sql("do $$ begin create role limited login; exception when duplicate_object then null; end $$")
                .update();

        Contexts.withMigrationsOnly()
                .withPropertyValues(
                        "migration.url=" + url.replaceAll("\\?.*", "") + "_missing",
                        "migration.user=postgres",
                        "migration.password=hidden-one")
                .run(context -> {
                    DatabaseMigrationException failure =
                            Failures.find(context.getStartupFailure(), DatabaseMigrationException.class);
                    assertThat(failure.problem())
                            .contains("'primary'", "does not exist")
                            .doesNotContain("hidden-one");
                    assertThat(failure.remedy()).contains("Create it", "migration.url");
                });
    }

    @Test
    void serverThatIsNotThereIsReportedWithTheDatabase() {
        Contexts.withMigrationsOnly()
                .withPropertyValues(
                        "migration.url=jdbc:postgresql://localhost:1/x?user=me&password=hidden-one&connectTimeout=2")
                .run(context -> {
                    DatabaseMigrationException failure =
                            Failures.find(context.getStartupFailure(), DatabaseMigrationException.class);
                    assertThat(failure.problem())
                            .contains("'primary'", "localhost:1")
                            .doesNotContain("hidden-one");
                    assertThat(failure.remedy()).contains("Check that it runs", "migration.url");
                });
    }

    private static ApplicationContextRunner twoServers(String orders) {
        return Contexts.empty()
                .withBean("ordersDataSource", DataSource.class, () -> pool(orders))
                .withBean("auditDataSource", DataSource.class, Contexts::newH2);
    }

    private static DataSource pool(String url) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setMinimumIdle(0);
        return dataSource;
    }
}
