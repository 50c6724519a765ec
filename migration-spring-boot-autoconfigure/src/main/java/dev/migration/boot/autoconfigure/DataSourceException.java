package dev.migration.boot.autoconfigure;

import dev.migration.boot.Problem;
import dev.migration.error.MigrationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** There is no connection to migrate a database by. */
public final class DataSourceException extends MigrationException {

    private final String database;

    private DataSourceException(DatabaseSettings settings, String problem, String remedy) {
        super(problem, remedy);
        this.database = settings.name();
    }

    private DataSourceException(DatabaseSettings settings, String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
        this.database = settings.name();
    }

    /** The database that has none. */
    public String database() {
        return database;
    }

    static DataSourceException notNamed(DatabaseSettings settings, String name, List<String> beans) {
        return new DataSourceException(
                settings,
                "The database '%s' is configured to use the DataSource bean '%s', which does not exist. %s"
                        .formatted(settings.name(), name, existing(beans)),
                """
                Set %1$s.datasource to the bean to migrate.
                In a test of a slice, @Import the configuration that declares the bean, or leave the database out with\
                 %1$s.enabled=false."""
                        .formatted(settings.prefix()));
    }

    static DataSourceException notFound(DatabaseSettings settings, List<String> beans) {
        return new DataSourceException(
                settings,
                "There is no DataSource to migrate the database '%s' by. %s"
                        .formatted(settings.name(), existing(beans)),
                """
                Name a bean: %1$s.datasource=<bean>
                or give the connection: %1$s.url, .user and .password
                or mark a bean: @MigrationDataSource("%2$s")"""
                        .formatted(settings.prefix(), settings.name()));
    }

    static DataSourceException ambiguousMark(DatabaseSettings settings, List<String> beans) {
        return new DataSourceException(
                settings,
                "Several DataSource beans are marked @MigrationDataSource for the database '%s': %s."
                        .formatted(settings.name(), String.join(", ", beans)),
                "Keep the annotation on one of them, or name another database in it:"
                        + " @MigrationDataSource(\"<database>\").");
    }

    static DataSourceException ambiguousDetails(DatabaseSettings settings, int count) {
        return new DataSourceException(
                settings,
                "There are %d MigrationConnectionDetails beans for the database '%s'."
                        .formatted(count, settings.name()),
                "Keep one of them, or let getDatabase() say which database under migration.datasources each is for.");
    }

    static DataSourceException notBuilt(
            DatabaseSettings settings, @Nullable String driverClassName, RuntimeException cause) {
        String driver = driverClassName != null ? "the driver '%s'".formatted(driverClassName) : "a driver for its URL";
        return new DataSourceException(
                settings,
                "No connection can be set up to migrate the database '%s': %s cannot be used. %s"
                        .formatted(settings.name(), driver, Problem.of(cause).problem()),
                "Add the database's JDBC driver as a dependency, or correct %1$s.url or %1$s.driver-class-name."
                        .formatted(settings.prefix()),
                cause);
    }

    static DataSourceException notMade(DatabaseSettings settings, RuntimeException cause) {
        return new DataSourceException(
                settings,
                "The DataSource of the database '%s' cannot be made. %s"
                        .formatted(
                                settings.name(),
                                Problem.of(NestedExceptionUtils.getMostSpecificCause(cause))
                                        .problem()),
                "Correct its properties, spring.datasource.* or those of its bean, or give the connection: %1$s.url, .user and .password."
                        .formatted(settings.prefix()),
                cause);
    }

    static DataSourceException unreachable(DatabaseSettings settings, Exception cause) {
        Problem problem = Problem.of(cause);
        return new DataSourceException(
                settings,
                "The database '%s' has to be asked what stands for {vendor} in its locations. %s"
                        .formatted(settings.name(), problem.problem()),
                problem.remedy(),
                cause);
    }

    static DataSourceException unknownVendor(DatabaseSettings settings) {
        return new DataSourceException(
                settings,
                "Nothing is known to stand for {vendor} in the locations of the database '%s': its URL is of no database"
                                .formatted(settings.name())
                        + " that Spring Boot knows.",
                "Write the folder's name into %s.version-locations.".formatted(settings.prefix()));
    }

    private static String existing(List<String> beans) {
        return beans.isEmpty()
                ? "There are no DataSource beans."
                : "The DataSource beans are: %s.".formatted(String.join(", ", beans));
    }
}
