package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.boot.health.FleetHealthIndicator;
import dev.migration.boot.health.MigrationHealthIndicator;
import dev.migration.tenant.Fleet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for {@link MigrationHealthIndicator}: the contributor is the one
 * database, or has a component per database where there are several.
 */
@AutoConfiguration(after = MigrationAutoConfiguration.class)
@ConditionalOnClass({Migrator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean({Migrator.class, Migrators.class})
@ConditionalOnEnabledHealthIndicator("migrations")
public final class MigrationHealthContributorAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = {"migrationsHealthIndicator", "migrationsHealthContributor"})
    HealthContributor migrationsHealthContributor(Migrators migrators, Fleets fleets, MigrationProperties properties) {
        Map<String, HealthIndicator> byName = new LinkedHashMap<>();
        migrators.inOrder().forEach(it -> byName.put(it.name(), new MigrationHealthIndicator(it)));
        fleets.byName().forEach((name, fleet) -> byName.put(name, indicator(fleet, properties.database(name))));
        return byName.size() == 1 ? byName.values().iterator().next() : CompositeHealthContributor.fromMap(byName);
    }

    private static FleetHealthIndicator indicator(Fleet fleet, DatabaseSettings settings) {
        return new FleetHealthIndicator(fleet, settings.tenantsOnStartup() == TenantsOnStartup.LAZY);
    }
}
