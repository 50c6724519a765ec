package dev.migration.boot.autoconfigure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/**
 * The order in which the configuration lists the databases. Binding gives the order of the source that counts most, in which
 * a single environment variable would move its database to the front; here the last source, usually
 * {@code application.yml}, decides.
 */
final class DatabaseOrder {

    private static final ConfigurationPropertyName DATASOURCES =
            ConfigurationPropertyName.of(MigrationProperties.PREFIX).append("datasources");

    private DatabaseOrder() {}

    static List<String> of(Environment environment, MigrationProperties properties) {
        List<ConfigurationPropertySource> sources = new ArrayList<>();
        ConfigurationPropertySources.get(environment).forEach(sources::add);
        Collections.reverse(sources);
        Set<ConfigurationPropertyName> order = new LinkedHashSet<>();
        for (ConfigurationPropertySource source : sources) {
            if (source instanceof IterableConfigurationPropertySource iterable) {
                iterable.stream().filter(DATASOURCES::isAncestorOf).forEach(it -> order.add(it.chop(3)));
            }
        }
        List<ConfigurationPropertyName> listed = List.copyOf(order);
        List<String> names = new ArrayList<>(
                properties.databases().stream().map(DatabaseSettings::name).toList());
        names.sort((left, right) -> Integer.compare(listed.indexOf(key(left)), listed.indexOf(key(right))));
        return names;
    }

    private static ConfigurationPropertyName key(String database) {
        return DATASOURCES.append("[" + database + "]");
    }
}
