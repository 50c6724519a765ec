package dev.migration.boot.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.MigrationMetricsAutoConfiguration;
import dev.migration.error.MigrationException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MigrationMetricsTests {

    private final ApplicationContextRunner runner = Contexts.withH2()
            .withConfiguration(AutoConfigurations.of(
                    MetricsAutoConfiguration.class,
                    SimpleMetricsExportAutoConfiguration.class,
                    CompositeMeterRegistryAutoConfiguration.class,
                    MigrationMetricsAutoConfiguration.class));

    @Test
    void revisionsThatRanBeforeThereWasARegistryAreTimed() {
        runner.run(context -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            for (String revision : List.of("1a", "2b")) {
                assertThat(registry.get("migrations.revision")
                                .tags("database", "primary", "revision", revision)
                                .tags("direction", "upgrade", "outcome", "success")
                                .timer()
                                .count())
                        .isOne();
            }
        });
    }

    @Test
    void whatRunsLaterIsTimedToo() {
        runner.run(context -> {
            context.getBean(Migrator.class).downgrade("-1");

            assertThat(context.getBean(MeterRegistry.class)
                            .get("migrations.revision")
                            .tags("revision", "2b", "direction", "downgrade")
                            .timer()
                            .count())
                    .isOne();
        });
    }

    @Test
    void gaugesSayWhatIsPendingAndHowManyHeadsThereAre() {
        runner.withPropertyValues(
                        "migration.version-locations=classpath:db/two-heads,classpath:db/versions",
                        "migration.on-startup=none")
                .run(context -> {
                    MeterRegistry registry = context.getBean(MeterRegistry.class);
                    assertThat(registry.get("migrations.pending")
                                    .tag("database", "primary")
                                    .gauge()
                                    .value())
                            .isEqualTo(4);
                    assertThat(registry.get("migrations.heads")
                                    .tag("database", "primary")
                                    .gauge()
                                    .value())
                            .isEqualTo(3);
                });
    }

    @Test
    void databaseThatCannotBeReadHasNoNumber() {
        Migrator migrator = Migrator.builder(Contexts.dataSource("jdbc:h2:tcp://localhost:1/x"))
                .build();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        new MigrationMetrics(() -> List.of(migrator), List::of).bindTo(registry);

        assertThat(registry.get("migrations.pending").gauge().value()).isNaN();
    }

    @Test
    void failedRevisionIsTimedAsAFailure() {
        MigrationMetrics metrics = new MigrationMetrics(List::of, List::of);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Migrator migrator = Migrator.builder(Contexts.newH2())
                .locations("classpath:db/broken")
                .listeners(List.of(metrics))
                .build();

        assertThatExceptionOfType(MigrationException.class).isThrownBy(migrator::upgrade);
        metrics.bindTo(registry);

        assertThat(registry.get("migrations.revision")
                        .tags("revision", "bad", "outcome", "failure")
                        .timer()
                        .count())
                .isOne();
    }

    @Test
    void everyRegistryIsToldEverything() {
        MigrationMetrics metrics = new MigrationMetrics(List::of, List::of);
        SimpleMeterRegistry first = new SimpleMeterRegistry();
        SimpleMeterRegistry second = new SimpleMeterRegistry();
        metrics.bindTo(first);

        Migrator.builder(Contexts.newH2()).listeners(List.of(metrics)).build().upgrade();
        metrics.bindTo(second);

        assertThat(first.get("migrations.revision").timers()).hasSize(2);
        assertThat(second.get("migrations.revision").timers()).hasSize(2);
    }
}
