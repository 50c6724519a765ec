package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.boot.health.MigrationHealthIndicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
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
    HealthContributor migrationsHealthContributor(Migrators migrators) {
        List<Migrator> databases = migrators.inOrder();
        if (databases.size() == 1) {
            return new MigrationHealthIndicator(databases.get(0));
        }
        Map<String, Migrator> byName = new LinkedHashMap<>();
        databases.forEach(it -> byName.put(it.name(), it));
        return CompositeHealthContributor.fromMap(byName, MigrationHealthIndicator::new);
    }
}
