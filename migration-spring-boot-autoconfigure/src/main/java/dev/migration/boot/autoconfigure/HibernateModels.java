package dev.migration.boot.autoconfigure;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.source.SchemaSource;
import dev.migration.source.hibernate.HibernateModel;
import dev.migration.source.hibernate.HibernateSchemaSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.cfg.MappingSettings;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernateProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernateSettings;
import org.springframework.boot.jpa.autoconfigure.JpaProperties;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

/**
 * The entities of Spring Boot's own persistence unit, with the settings that it has, for the database whose DataSource it
 * uses. No EntityManagerFactory is built, since that one waits for the migrations.
 */
final class HibernateModels implements DatabaseModels {

    private final ConfigurableListableBeanFactory beanFactory;

    private final DataSourceBeans dataSources;

    HibernateModels(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
        this.dataSources = new DataSourceBeans(beanFactory);
    }

    @Override
    public Optional<Function<Dialect, SchemaSource>> of(DatabaseSettings settings, DataSource dataSource) {
        boolean hasEntities = beanFactory.getBeanNamesForType(PersistenceManagedTypes.class, true, false).length == 1
                && beanFactory.getBeanNamesForType(HibernateProperties.class, true, false).length == 1;
        DataSource ofEntities = beanFactory.getBeanProvider(DataSource.class).getIfUnique();
        return hasEntities
                        && dataSources
                                .applicationsOwn(settings)
                                .filter(it -> it == ofEntities)
                                .isPresent()
                ? Optional.of(dialect -> () -> model(dataSource).use(metadata -> {
                    HibernateSchemaSource source = HibernateSchemaSource.of(metadata, dialect);
                    return ownSchema(dataSource)
                            .map(source::withOwnSchema)
                            .orElse(source)
                            .read();
                }))
                : Optional.empty();
    }

    private HibernateModel model(DataSource dataSource) {
        PersistenceManagedTypes types = beanFactory.getBean(PersistenceManagedTypes.class);
        JpaProperties jpa = beanFactory.getBean(JpaProperties.class);
        return HibernateModel.of(types.getManagedClassNames().toArray(String[]::new))
                .withPackages(types.getManagedPackages())
                .withMappings(jpa.getMappingResources())
                .on(product(dataSource))
                .withSettings(settings(jpa));
    }

    private Map<String, Object> settings(JpaProperties jpa) {
        List<HibernatePropertiesCustomizer> customizers = beanFactory
                .getBeanProvider(HibernatePropertiesCustomizer.class)
                .orderedStream()
                .toList();
        Map<String, Object> settings = new LinkedHashMap<>(beanFactory
                .getBean(HibernateProperties.class)
                .determineHibernateProperties(
                        jpa.getProperties(),
                        new HibernateSettings().ddlAuto(() -> "none").hibernatePropertiesCustomizers(customizers)));
        if (jpa.getDatabasePlatform() != null) {
            settings.putIfAbsent("hibernate.dialect", jpa.getDatabasePlatform());
        }
        beanFactory
                .getBeanProvider(PhysicalNamingStrategy.class)
                .ifAvailable(it -> settings.put(MappingSettings.PHYSICAL_NAMING_STRATEGY, it));
        beanFactory
                .getBeanProvider(ImplicitNamingStrategy.class)
                .ifAvailable(it -> settings.put(MappingSettings.IMPLICIT_NAMING_STRATEGY, it));
        settings.values().removeIf(it -> it == null);
        return settings;
    }

    private static DatabaseProduct product(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return DatabaseProduct.of(connection);
        } catch (SQLException failure) {
            throw new ModelDialectException(failure);
        }
    }

    private static Optional<String> ownSchema(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return Optional.ofNullable(connection.getSchema());
        } catch (SQLException failure) {
            throw new ModelDialectException(failure);
        }
    }
}
