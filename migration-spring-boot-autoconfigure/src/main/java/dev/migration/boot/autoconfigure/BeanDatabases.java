package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.cli.Databases;
import dev.migration.tenant.Fleet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;

/**
 * The databases of an application as the command line sees them. A migrator, and the {@code DataSource} behind it, is made
 * when a command works on it, so that one that cannot be made is not in the way of the others.
 */
record BeanDatabases(BeanFactory beanFactory, MigrationProperties properties, Migrators migrators, Fleets fleets)
        implements Databases {

    @Override
    public List<String> names() {
        return properties.databases().stream().map(DatabaseSettings::name).toList();
    }

    @Override
    public Migrator migrator(String name) {
        String beanName = DatabaseSettings.beanName(name);
        if (beanFactory.containsBean(beanName)) {
            return beanFactory.getBean(beanName, Migrator.class);
        }
        return migrators.inOrder().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<Fleet> fleet(String name) {
        return fleets.named(name);
    }
}
