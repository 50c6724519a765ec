package dev.migration.boot.autoconfigure;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.ProviderUtil;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * The persistence units that the application's EntityManagerFactories are made of. None of these is built for it: they
 * wait for the migrations. Each definition is carried out once more, up to where Hibernate would begin.
 */
final class PersistenceUnits {

    private final ConfigurableListableBeanFactory beanFactory;

    PersistenceUnits(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    /** The names of the beans, in the order of their definitions. */
    Stream<String> names() {
        return Stream.of(beanFactory.getBeanNamesForType(LocalContainerEntityManagerFactoryBean.class, true, false))
                .map(BeanFactoryUtils::transformedBeanName)
                .filter(beanFactory::containsBeanDefinition);
    }

    PersistenceUnit unit(String name) {
        RootBeanDefinition copy =
                new RootBeanDefinition((RootBeanDefinition) beanFactory.getMergedBeanDefinition(name));
        copy.setDependsOn();
        copy.setScope(BeanDefinition.SCOPE_SINGLETON);
        Stopping stopping = new Stopping(beanFactory);
        stopping.registerBeanDefinition(name, copy);
        stopping.getBean(BeanFactory.FACTORY_BEAN_PREFIX + name);
        if (stopping.unit == null) {
            throw new PersistenceUnitException(name);
        }
        return stopping.unit;
    }

    /** Makes beans out of those of the application, and stops before a factory of entity managers is built. */
    private static final class Stopping extends DefaultListableBeanFactory {

        private final ConfigurableListableBeanFactory application;

        private @Nullable PersistenceUnit unit;

        Stopping(ConfigurableListableBeanFactory application) {
            super(application);
            this.application = application;
            copyConfigurationFrom(application);
        }

        /** The class with the bean method is the application's. */
        @Override
        public BeanDefinition getBeanDefinition(String beanName) {
            return containsBeanDefinition(beanName)
                    ? super.getBeanDefinition(beanName)
                    : application.getBeanDefinition(beanName);
        }

        @Override
        protected void invokeInitMethods(String beanName, Object bean, @Nullable RootBeanDefinition definition)
                throws Throwable {
            if (!(bean instanceof LocalContainerEntityManagerFactoryBean factory)) {
                super.invokeInitMethods(beanName, bean, definition);
                return;
            }
            factory.setPersistenceProvider(new Recorder());
            factory.setBootstrapExecutor(null);
            try {
                super.invokeInitMethods(beanName, bean, definition);
            } catch (Reached reached) {
                unit = PersistenceUnit.of(beanName, reached.info, reached.settings);
            }
        }
    }

    /** Stands where Hibernate would, and goes no further. */
    private static final class Recorder implements PersistenceProvider {

        @Override
        public EntityManagerFactory createContainerEntityManagerFactory(
                PersistenceUnitInfo info, @Nullable Map<?, ?> settings) {
            throw new Reached(info, settings == null ? Map.of() : settings);
        }

        @Override
        public @Nullable EntityManagerFactory createEntityManagerFactory(String name, @Nullable Map<?, ?> settings) {
            return null;
        }

        @Override
        public @Nullable EntityManagerFactory createEntityManagerFactory(PersistenceConfiguration configuration) {
            return null;
        }

        @Override
        public void generateSchema(PersistenceUnitInfo info, @Nullable Map<?, ?> settings) {}

        @Override
        public boolean generateSchema(String name, @Nullable Map<?, ?> settings) {
            return false;
        }

        @Override
        public ProviderUtil getProviderUtil() {
            throw new IllegalStateException("Nothing is loaded by this provider.");
        }
    }

    private static final class Reached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient PersistenceUnitInfo info;

        private final transient Map<?, ?> settings;

        Reached(PersistenceUnitInfo info, Map<?, ?> settings) {
            super(null, null, false, false);
            this.info = info;
            this.settings = settings;
        }
    }
}
