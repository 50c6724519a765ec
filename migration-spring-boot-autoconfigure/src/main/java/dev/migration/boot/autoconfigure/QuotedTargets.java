package dev.migration.boot.autoconfigure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;

/**
 * Refuses targets that YAML has read as numbers. Revision ids are text: {@code 1e10} would become {@code 1.0E10},
 * {@code 00123} would become {@code 83}, and nothing could tell what was written.
 */
final class QuotedTargets {

    private final List<ConfigurationPropertySource> sources = new ArrayList<>();

    private QuotedTargets(Environment environment) {
        ConfigurationPropertySources.get(environment).forEach(sources::add);
    }

    static void check(Environment environment, Collection<DatabaseSettings> databases) {
        QuotedTargets targets = new QuotedTargets(environment);
        targets.check(MigrationProperties.PREFIX);
        databases.forEach(it -> targets.check(it.prefix()));
    }

    private void check(String prefix) {
        ConfigurationPropertyName target =
                ConfigurationPropertyName.adapt(prefix, '.').append("target");
        property(target).ifPresent(QuotedTargets::refuseNumber);
        Optional<ConfigurationProperty> element = property(target.append("[0]"));
        for (int index = 1; element.isPresent(); index++) {
            refuseNumber(element.get());
            element = property(target.append("[" + index + "]"));
        }
    }

    /** What binding would take: the value of the source that counts most. */
    private Optional<ConfigurationProperty> property(ConfigurationPropertyName name) {
        return sources.stream()
                .map(it -> it.getConfigurationProperty(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static void refuseNumber(ConfigurationProperty property) {
        if (property.getValue() instanceof Number number) {
            throw new NumericTargetException(
                    property.getName().toString(), number, String.valueOf(property.getOrigin()));
        }
    }
}
