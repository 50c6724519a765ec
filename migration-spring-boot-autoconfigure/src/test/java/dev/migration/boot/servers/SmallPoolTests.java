package dev.migration.boot.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.DatabaseMigrationException;
import dev.migration.boot.autoconfigure.Failures;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SmallPoolTests {

    @Test
    void poolOfOneIsTooSmallToMigrateAndTheReportSaysSo() {
        withPoolOfOne(PostgresServer.newDatabase()).run(context -> {
            DatabaseMigrationException failure =
                    Failures.find(context.getStartupFailure(), DatabaseMigrationException.class);
            assertThat(failure.problem()).contains("'primary'");
            assertThat(failure.remedy()).contains("two connections", "maximum-pool-size", "migration.url");
        });
    }

    @Test
    void poolOfOneIsEnoughAtTheTarget() {
        String url = PostgresServer.newDatabase();
        Contexts.empty().withPropertyValues("spring.datasource.url=" + url).run(context -> assertThat(context)
                .hasNotFailed());

        withPoolOfOne(url).run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void poolOfOneIsEnoughForMigrationsWithConnectionsOfTheirOwn() {
        String url = PostgresServer.newDatabase();

        withPoolOfOne(url).withPropertyValues("migration.user=postgres").run(context -> {
            assertThat(context.getBean(DataSource.class)).isInstanceOf(HikariDataSource.class);
            assertThat(Contexts.tables(context.getBean(DataSource.class))).contains("item");
        });
    }

    private static ApplicationContextRunner withPoolOfOne(String url) {
        return Contexts.empty()
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.datasource.hikari.maximum-pool-size=1",
                        "spring.datasource.hikari.connection-timeout=500");
    }
}
