package dev.migration.boot.hibernate;

import dev.migration.tenant.Fleet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.context.spi.TenantCredentialsMapper;
import org.hibernate.context.spi.TenantSchemaMapper;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.core.Ordered;
import org.springframework.util.ClassUtils;

/**
 * Stands between Hibernate and what the application has for its tenants, found as Hibernate finds it: in the properties, or
 * else as a bean. Where connections are given out by tenant, that is the place; where Hibernate changes the schema or the
 * credentials itself, the place is what tells whose session it is.
 */
public final class HibernateTenantCustomizer implements HibernatePropertiesCustomizer, Ordered {

    private final ConfigurableListableBeanFactory beanFactory;

    private final TenantsAtFirstUse tenants;

    /** @param fleets asked for each time that Hibernate asks for something of a tenant */
    public HibernateTenantCustomizer(ConfigurableListableBeanFactory beanFactory, Supplier<List<Fleet>> fleets) {
        this.beanFactory = beanFactory;
        this.tenants = new TenantsAtFirstUse(fleets);
    }

    /** After those of the application, which may set what is looked for here. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        replace(
                properties,
                MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER,
                MultiTenantConnectionProvider.class,
                it -> migrating(it));
        boolean mapsSchemas = replace(
                properties,
                MultiTenancySettings.MULTI_TENANT_SCHEMA_MAPPER,
                TenantSchemaMapper.class,
                it -> migrating(it));
        boolean mapsCredentials = replace(
                properties,
                MultiTenancySettings.MULTI_TENANT_CREDENTIALS_MAPPER,
                TenantCredentialsMapper.class,
                it -> it);
        if (mapsSchemas || mapsCredentials) {
            replace(
                    properties,
                    MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                    CurrentTenantIdentifierResolver.class,
                    it -> migrating(it));
        }
    }

    private Object migrating(MultiTenantConnectionProvider<?> connections) {
        return new HibernateTenantConnections<>(connections, tenants);
    }

    private Object migrating(TenantSchemaMapper<?> schemas) {
        return new HibernateTenantSchemas<>(schemas, tenants);
    }

    private Object migrating(CurrentTenantIdentifierResolver<?> resolver) {
        return new HibernateTenantResolver<>(resolver, tenants);
    }

    /** Whether there is something to replace. */
    private <T> boolean replace(
            Map<String, Object> properties, String key, Class<T> type, Function<T, Object> replacement) {
        Optional<T> found = properties.containsKey(key)
                ? instance(properties.get(key), type)
                : Optional.ofNullable(beanFactory.getBeanProvider(type).getIfUnique());
        found.ifPresent(it -> properties.put(key, replacement.apply(it)));
        return found.isPresent();
    }

    /** A setting may be the object, its class or the name of that. */
    private <T> Optional<T> instance(@Nullable Object setting, Class<T> type) {
        if (type.isInstance(setting)) {
            return Optional.of(type.cast(setting));
        }
        ClassLoader classLoader = beanFactory.getBeanClassLoader();
        Class<?> implementation = setting instanceof Class<?> named
                ? named
                : setting instanceof String name && ClassUtils.isPresent(name, classLoader)
                        ? ClassUtils.resolveClassName(name, classLoader)
                        : Object.class;
        return type.isAssignableFrom(implementation)
                ? Optional.of(type.cast(BeanUtils.instantiateClass(implementation)))
                : Optional.empty();
    }
}
