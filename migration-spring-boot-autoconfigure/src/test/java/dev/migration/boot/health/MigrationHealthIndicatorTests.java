package dev.migration.boot.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.MigrationHealthContributorAutoConfiguration;
import dev.migration.error.MigrationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MigrationHealthIndicatorTests {

    private final DataSource dataSource = Contexts.newH2();

    @Test
    void databaseAtItsTargetIsUp() {
        migrator("classpath:db/versions").upgrade();

        Health health = health("classpath:db/versions");

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "database", "primary",
                        "status", "UP_TO_DATE",
                        "current", List.of("2b"),
                        "heads", List.of("2b"),
                        "pending", List.of()));
    }

    @Test
    void databaseThatIsBehindIsOutOfService() {
        migrator("classpath:db/versions").upgrade("1a");

        Health health = health("classpath:db/versions");

        assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.getDetails()).containsEntry("pending", List.of("2b"));
    }

    @Test
    void databaseOfANewerReleaseDoesNotTakeTheOldInstancesDown() {
        migrator("classpath:db/versions").upgrade();

        Health health = health("classpath:db/audit");

        assertThat(health.getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(health.getDetails()).containsEntry("status", "UNKNOWN_REVISION");
    }

    @Test
    void databaseWithAFailedStepIsDown() {
        Assertions.assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> migrator("classpath:db/broken").upgrade());

        assertThat(health("classpath:db/broken").getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void databaseThatCannotBeReadIsDownAndKeepsItsPassword() {
        Migrator migrator = Migrator.builder(Contexts.dataSource("jdbc:h2:tcp://localhost:1/x;PASSWORD=hidden"))
                .build();

        Health health = Objects.requireNonNull(new MigrationHealthIndicator(migrator).health());

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsKeys("problem", "remedy");
        assertThat(health.getDetails().toString()).doesNotContain("hidden");
    }

    @Test
    void oneDatabaseIsTheContributorItself() {
        runner().run(context -> assertThat(context.getBean("migrationsHealthContributor"))
                .isInstanceOf(MigrationHealthIndicator.class));
    }

    @Test
    void severalDatabasesAreComponents() {
        runner().withBean("other", Migrator.class, () -> Migrator.builder(dataSource)
                        .name("other")
                        .build())
                .run(context -> assertThat(context.getBean("migrationsHealthContributor", HealthContributor.class))
                        .isInstanceOfSatisfying(CompositeHealthContributor.class, it -> assertThat(
                                        it.stream().map(entry -> entry.name()))
                                .containsExactly("primary", "other")));
    }

    @Test
    void contributorCanBeSwitchedOff() {
        runner().withPropertyValues("management.health.migrations.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("migrationsHealthContributor"));
    }

    private static ApplicationContextRunner runner() {
        return Contexts.withH2()
                .withConfiguration(AutoConfigurations.of(MigrationHealthContributorAutoConfiguration.class));
    }

    private Migrator migrator(String location) {
        return Migrator.builder(dataSource).locations(location).build();
    }

    private Health health(String location) {
        return Objects.requireNonNull(new MigrationHealthIndicator(migrator(location)).health());
    }
}
