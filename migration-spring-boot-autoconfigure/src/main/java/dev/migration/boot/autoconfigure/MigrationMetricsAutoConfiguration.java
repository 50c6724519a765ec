package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.boot.metrics.MigrationMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** {@link EnableAutoConfiguration Auto-configuration} for {@link MigrationMetrics}. */
@AutoConfiguration(
        after = {
            MigrationAutoConfiguration.class,
            MetricsAutoConfiguration.class,
            CompositeMeterRegistryAutoConfiguration.class
        })
@ConditionalOnClass({Migrator.class, MeterRegistry.class, MetricsAutoConfiguration.class})
@ConditionalOnBean({Migrators.class, MeterRegistry.class})
public final class MigrationMetricsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MigrationMetrics migrationMetrics(ObjectProvider<Migrators> migrators, ObjectProvider<Fleets> fleets) {
        return new MigrationMetrics(
                () -> migrators.getObject().inOrder(),
                () -> fleets.getObject().byName().values());
    }
}
