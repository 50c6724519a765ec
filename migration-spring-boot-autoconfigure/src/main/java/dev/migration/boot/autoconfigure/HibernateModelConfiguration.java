package dev.migration.boot.autoconfigure;

import org.hibernate.boot.Metadata;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Where there is Hibernate, its entities are what databases are compared with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({Metadata.class, LocalContainerEntityManagerFactoryBean.class})
final class HibernateModelConfiguration {

    @Bean
    static DatabaseModels hibernateModels(ConfigurableListableBeanFactory beanFactory) {
        return new HibernateModels(beanFactory);
    }
}
