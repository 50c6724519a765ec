package dev.migration.boot.autoconfigure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.HierarchicalBeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;

/** The application's {@link DataSource} beans, and which of them belongs to a database. */
final class DataSourceBeans {

    private final ListableBeanFactory beanFactory;

    DataSourceBeans(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    /** The bean with the annotation {@link MigrationDataSource} for this database. */
    Optional<DataSource> markedFor(DatabaseSettings settings) {
        List<String> marked =
                names().filter(it -> isMarkedFor(settings.name(), it)).toList();
        if (marked.size() > 1) {
            throw DataSourceException.ambiguousMark(settings, marked);
        }
        return marked.stream().findFirst().map(this::bean);
    }

    /**
     * The bean that the settings name, or else the application's only or primary one. A database that is one of several takes
     * no bean that could as well be another's: scripts in the wrong database would be hard to take back.
     */
    Optional<DataSource> applicationsOwn(DatabaseSettings settings) {
        String configured = settings.connection().datasource();
        if (configured != null) {
            return Optional.of(named(settings, configured));
        }
        if (!settings.isListed()) {
            return Optional.ofNullable(
                    beanFactory.getBeanProvider(DataSource.class).getIfUnique());
        }
        return byConvention(settings);
    }

    DataSourceException notFound(DatabaseSettings settings) {
        return DataSourceException.notFound(settings, names().toList());
    }

    private DataSource named(DatabaseSettings settings, String name) {
        if (names().noneMatch(name::equals)) {
            throw DataSourceException.notNamed(settings, name, names().toList());
        }
        return bean(name);
    }

    private Optional<DataSource> byConvention(DatabaseSettings settings) {
        List<String> names = names().toList();
        Stream<String> conventional = Stream.of(settings.name() + "DataSource", settings.name());
        return conventional
                .filter(names::contains)
                .findFirst()
                .or(() -> names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty())
                .map(this::bean);
    }

    private Stream<String> names() {
        return Stream.of(BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, DataSource.class));
    }

    private DataSource bean(String name) {
        return beanFactory.getBean(name, DataSource.class);
    }

    private boolean isMarkedFor(String database, String bean) {
        MigrationDataSource mark = mark(beanFactory, bean);
        return mark != null && mark.value().equals(database);
    }

    private static @Nullable MigrationDataSource mark(ListableBeanFactory factory, String bean) {
        if (!(factory instanceof HierarchicalBeanFactory child) || child.containsLocalBean(bean)) {
            return factory.findAnnotationOnBean(bean, MigrationDataSource.class);
        }
        BeanFactory parent = child.getParentBeanFactory();
        return parent instanceof ListableBeanFactory listable ? mark(listable, bean) : null;
    }
}
