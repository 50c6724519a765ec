package dev.migration.boot.autoconfigure;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Refuses {@code spring.jpa.defer-datasource-initialization}, which makes everything that initialises a database wait for
 * Hibernate: migrations would come too late.
 */
final class DeferredInitializationCheck implements BeanFactoryPostProcessor, Ordered {

    private static final String ENTITY_MANAGER_FACTORY = "jakarta.persistence.EntityManagerFactory";

    private final Environment environment;

    DeferredInitializationCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        boolean deferred = environment.getProperty(DeferredInitializationException.PROPERTY, Boolean.class, false);
        if (deferred && hasEntityManagerFactory(beanFactory)) {
            throw new DeferredInitializationException();
        }
    }

    private static boolean hasEntityManagerFactory(ConfigurableListableBeanFactory beanFactory) {
        ClassLoader classLoader = beanFactory.getBeanClassLoader();
        if (!ClassUtils.isPresent(ENTITY_MANAGER_FACTORY, classLoader)) {
            return false;
        }
        Class<?> type = ClassUtils.resolveClassName(ENTITY_MANAGER_FACTORY, classLoader);
        return beanFactory.getBeanNamesForType(type, true, false).length > 0;
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
