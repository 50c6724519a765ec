package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * Refuses to migrate a database that Flyway or Liquibase migrates too. Looks at their beans before they are initialised,
 * because Liquibase migrates in that moment.
 */
final class OtherTools implements BeanPostProcessor, BeanFactoryAware {

    private final Map<OtherTool, Class<?>> present = new EnumMap<>(OtherTool.class);

    @SuppressWarnings("NullAway.Init")
    private ConfigurableListableBeanFactory beanFactory;

    @Override
    public void setBeanFactory(BeanFactory newBeanFactory) {
        this.beanFactory = (ConfigurableListableBeanFactory) newBeanFactory;
        ClassLoader classLoader = beanFactory.getBeanClassLoader();
        for (OtherTool tool : OtherTool.values()) {
            if (ClassUtils.isPresent(tool.typeName(), classLoader)) {
                present.put(tool, ClassUtils.resolveClassName(tool.typeName(), classLoader));
            }
        }
    }

    /** Has all beans of other tools created, and so looked at, before anything is migrated. */
    void prepareBeans() {
        present.values().stream()
                .flatMap(it -> Stream.of(beanFactory.getBeanNamesForType(it)))
                .forEach(beanFactory::getBean);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        present.forEach((tool, type) -> {
            if (type.isInstance(bean)) {
                tool.dataSource(bean).ifPresent(it -> refuseShared(it, tool, beanName));
            }
        });
        return bean;
    }

    private void refuseShared(DataSource dataSource, OtherTool tool, String beanName) {
        DataSourceIdentity theirs = DataSourceIdentity.of(dataSource);
        for (Migrator migrator : beanFactory.getBean(Migrators.class).inOrder()) {
            if (DataSourceIdentity.of(migrator.dataSource()).isSameAs(theirs)) {
                throw new OtherToolException(migrator.name(), tool, beanName);
            }
        }
    }
}
