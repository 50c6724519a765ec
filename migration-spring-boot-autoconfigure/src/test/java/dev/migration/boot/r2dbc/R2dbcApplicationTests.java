package dev.migration.boot.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.r2dbc.core.DatabaseClient;

class R2dbcApplicationTests {

    @Test
    void urlMigratesTheDatabaseThatR2dbcUses() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        R2dbcAutoConfiguration.class,
                        MigrationAutoConfiguration.class))
                .withPropertyValues(
                        "spring.r2dbc.url=r2dbc:h2:mem:///r2dbc-app?options=DB_CLOSE_DELAY=-1",
                        "spring.r2dbc.username=sa",
                        "migration.url=jdbc:h2:mem:r2dbc-app;DB_CLOSE_DELAY=-1",
                        "migration.user=sa")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(DataSource.class);
                    assertThat(context.getBean(DatabaseClient.class)
                                    .sql("select count(*) from item")
                                    .map(row -> row.get(0, Long.class))
                                    .one()
                                    .block())
                            .isZero();
                });
    }
}
