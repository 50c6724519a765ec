package dev.migration.boot.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.actuate.endpoint.DatabaseDescriptor;
import dev.migration.boot.actuate.endpoint.MigrationsEndpoint;
import dev.migration.boot.actuate.endpoint.StatusDescriptor;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.MigrationEndpointAutoConfiguration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An application whose database user may read where the database stands, and not change that. */
class ApplicationRoleTests {

    private final String url = PostgresServer.newDatabase().replaceAll("\\?.*", "");

    private final JdbcClient superuser = JdbcClient.create(dataSource("postgres"));

    private DataSource dataSource(String user) {
        return new DriverManagerDataSource(url, user, "any");
    }

    private ApplicationContextRunner application() {
        return Contexts.empty()
                .withConfiguration(AutoConfigurations.of(MigrationEndpointAutoConfiguration.class))
                .withBean("dataSource", DataSource.class, () -> dataSource("reading_role"))
                .withPropertyValues(
                        "management.endpoints.web.exposure.include=migrations",
                        "migration.version-locations=classpath:db/versions");
    }

    @AfterEach
    void dropRole() {
        superuser.sql("drop owned by reading_role").update();
        superuser.sql("drop role reading_role").update();
    }

    @Test
    void databaseIsCheckedWaitedForAndShownWithTheRightToReadAlone() {
        superuser.sql("create role reading_role login").update();
        superuser
                .sql("alter default privileges in schema public grant select on tables to reading_role")
                .update();
        superuser.sql("revoke create on schema public from public").update();
        Migrator.builder(dataSource("postgres"))
                .locations("classpath:db/versions")
                .build()
                .upgrade();

        for (String mode : new String[] {"check", "wait", "upgrade", "none"}) {
            application().withPropertyValues("migration.on-startup=" + mode).run(context -> {
                assertThat(context).hasNotFailed();
                DatabaseDescriptor shown =
                        context.getBean(MigrationsEndpoint.class).database("primary", null);
                assertThat(shown).isInstanceOfSatisfying(StatusDescriptor.class, it -> {
                    assertThat(it.status()).isEqualTo("UP_TO_DATE");
                    assertThat(it.history()).isNotEmpty();
                });
            });
        }
    }
}
