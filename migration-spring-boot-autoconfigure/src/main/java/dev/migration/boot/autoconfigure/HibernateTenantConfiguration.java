package dev.migration.boot.autoconfigure;

import dev.migration.boot.hibernate.HibernateTenantCustomizer;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where there is Hibernate, what it uses of a tenant is migrated at its first use, if the start is to leave that to it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({MultiTenantConnectionProvider.class, HibernatePropertiesCustomizer.class})
final class HibernateTenantConfiguration {

    @Bean
    static HibernatePropertiesCustomizer hibernateTenantCustomizer(
            ConfigurableListableBeanFactory beanFactory, MigrationProperties properties) {
        LazyFleets fleets = new LazyFleets(beanFactory, properties);
        return fleets.exist() ? new HibernateTenantCustomizer(beanFactory, fleets) : settings -> {};
    }
}
