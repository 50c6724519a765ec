package dev.migration.boot.autoconfigure;

import dev.migration.tenant.TenantProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;

/**
 * The application's {@link TenantProvider} beans, and the database that each belongs to: the only one there is, or the one
 * whose name is its qualifier. Looks at definitions, and makes none of the beans.
 */
final class TenantProviderBeans {

    private static final String SUFFIX = "TenantProvider";

    private final ListableBeanFactory beanFactory;

    private final List<DatabaseSettings> databases;

    TenantProviderBeans(ListableBeanFactory beanFactory, List<DatabaseSettings> databases) {
        this.beanFactory = beanFactory;
        this.databases = databases;
    }

    /** @throws TenantPropertiesException if there is a bean that belongs to no database */
    void requireDatabases() {
        if (databases.size() > 1) {
            names().filter(bean -> databases.stream().noneMatch(it -> isMarkedFor(it, bean)))
                    .findFirst()
                    .ifPresent(bean -> {
                        throw TenantPropertiesException.beanOfNoDatabase(bean, databases);
                    });
        }
    }

    /** The name of the bean that tells the tenants of this database. */
    Optional<String> nameFor(DatabaseSettings database) {
        List<String> marked = names().filter(it -> isMarkedFor(database, it)).toList();
        List<String> candidates = marked.isEmpty() && databases.size() == 1 ? names().toList() : marked;
        if (candidates.size() > 1) {
            throw TenantPropertiesException.ambiguousBeans(database, candidates);
        }
        return candidates.stream().findFirst();
    }

    private boolean isMarkedFor(DatabaseSettings database, String bean) {
        return bean.equals(database.name() + SUFFIX)
                || BeanFactoryAnnotationUtils.isQualifierMatch(database.name()::equals, bean, beanFactory);
    }

    private Stream<String> names() {
        return Stream.of(
                BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, TenantProvider.class, true, false));
    }
}
