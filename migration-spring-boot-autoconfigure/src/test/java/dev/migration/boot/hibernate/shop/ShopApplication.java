package dev.migration.boot.hibernate.shop;

import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.context.spi.TenantSchemaMapper;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has its entities where it is, and tells Hibernate who is logged in. */
@AutoConfigurationPackage
@Configuration(proxyBeanMethods = false)
public class ShopApplication {

    @Bean
    CurrentTenantIdentifierResolver<String> currentTenant() {
        return new CurrentTenant();
    }

    /** Connections by tenant, as a bean that Hibernate finds by its type. */
    @Configuration(proxyBeanMethods = false)
    public static class ProviderBean {

        @Bean
        MultiTenantConnectionProvider<String> connections(DataSource dataSource) {
            return new SchemaConnections(dataSource);
        }
    }

    /** Connections by tenant, as the application sets them. */
    @Configuration(proxyBeanMethods = false)
    public static class ProviderProperty {

        @Bean
        HibernatePropertiesCustomizer tenancy(DataSource dataSource) {
            return properties -> properties.put(
                    MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, new SchemaConnections(dataSource));
        }
    }

    /** Schemas by tenant, which Hibernate changes connections to. */
    @Configuration(proxyBeanMethods = false)
    public static class SchemaMapper {

        @Bean
        TenantSchemaMapper<String> schemas() {
            return tenant -> tenant.equals(CurrentTenant.NOBODY) ? "public" : tenant;
        }
    }
}
