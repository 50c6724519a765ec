package dev.migration.boot.autoconfigure;

import dev.migration.script.Migration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.ClassUtils;
import org.springframework.util.PathMatcher;
import org.springframework.util.StringUtils;

/**
 * The application's {@link Migration} beans, and the database that each belongs to: the only one there is, or the one whose
 * locations hold its package.
 */
final class MigrationBeans {

    private final ListableBeanFactory beanFactory;
    private final List<DatabaseSettings> databases;

    // Reads "{vendor}" in a location as any one folder, which is as much as can be said without a connection.
    private final PathMatcher paths = new AntPathMatcher();

    MigrationBeans(ListableBeanFactory beanFactory, MigrationProperties properties) {
        this.beanFactory = beanFactory;
        this.databases = properties.allDatabases();
    }

    List<Migration> of(DatabaseSettings database) {
        Map<String, Migration> beans = beans();
        if (databases.size() == 1) {
            return List.copyOf(beans.values());
        }
        beans.forEach(this::requireDatabase);
        return beans.values().stream().filter(it -> belongs(it, database)).toList();
    }

    // One by one: getBeansOfType leaves out what is being created, and a migration of a circle would be lost without a
    // word.
    private Map<String, Migration> beans() {
        Map<String, Migration> beans = new LinkedHashMap<>();
        for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, Migration.class)) {
            beans.put(name, beanFactory.getBean(name, Migration.class));
        }
        return beans;
    }

    private void requireDatabase(String name, Migration bean) {
        if (databases.stream().noneMatch(it -> belongs(bean, it))) {
            throw new MigrationBeanException(name, AopUtils.getTargetClass(bean), databases);
        }
    }

    private boolean belongs(Migration bean, DatabaseSettings database) {
        String folder = ClassUtils.classPackageAsResourcePath(AopUtils.getTargetClass(bean));
        return database.versionLocations().stream()
                .map(MigrationBeans::folder)
                .map(it -> database.recursive() ? it + "/**" : it)
                .anyMatch(it -> paths.match(it, folder));
    }

    /** A location as a path, whether it is written as one or as a package. */
    static String folder(String location) {
        String path = location.substring(location.indexOf(':') + 1);
        String folder = path.indexOf('/') < 0 ? path.replace('.', '/') : path;
        return StringUtils.trimTrailingCharacter(StringUtils.trimLeadingCharacter(folder, '/'), '/');
    }
}
