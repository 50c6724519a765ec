package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** A migration bean of an application with several databases is in the locations of none of them. */
final class MigrationBeanException extends MigrationException {

    MigrationBeanException(String bean, Class<?> type, List<DatabaseSettings> databases) {
        super(
                "The migration bean '%s' belongs to no database: its package '%s' is in the locations of none, %s."
                        .formatted(bean, type.getPackageName(), locations(databases)),
                "Move %s into a package that is a location, or add its package to the database's version-locations: classpath:%s."
                        .formatted(type.getSimpleName(), type.getPackageName().replace('.', '/')));
    }

    private static String locations(List<DatabaseSettings> databases) {
        return databases.stream()
                .map(it -> "'%s' (%s)".formatted(it.name(), String.join(", ", it.versionLocations())))
                .collect(Collectors.joining(", "));
    }
}
