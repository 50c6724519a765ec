package dev.migration.boot.autoconfigure;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.util.ReflectionUtils;

/** Another tool that migrates databases. Known by name only, so that nobody has to have it. */
enum OtherTool {
    FLYWAY("Flyway", "org.flywaydb.core.Flyway", "spring.flyway.enabled", "getConfiguration", "getDataSource"),
    LIQUIBASE("Liquibase", "liquibase.integration.spring.SpringLiquibase", "spring.liquibase.enabled", "getDataSource");

    private final String displayName;
    private final String typeName;
    private final String switchProperty;
    private final List<String> wayToDataSource;

    OtherTool(String displayName, String typeName, String switchProperty, String... wayToDataSource) {
        this.displayName = displayName;
        this.typeName = typeName;
        this.switchProperty = switchProperty;
        this.wayToDataSource = List.of(wayToDataSource);
    }

    String displayName() {
        return displayName;
    }

    /** The property that switches the tool off. */
    String switchProperty() {
        return switchProperty;
    }

    String typeName() {
        return typeName;
    }

    /** The types whose methods are called on the way to the {@code DataSource}, for native images. */
    List<String> reflectiveTypes() {
        return this == FLYWAY
                ? List.of(typeName, "org.flywaydb.core.api.configuration.ClassicConfiguration")
                : List.of(typeName);
    }

    /** What the tool's bean migrates. Empty where it does not tell. */
    Optional<DataSource> dataSource(Object bean) {
        Object current = bean;
        for (String step : wayToDataSource) {
            Method method = ReflectionUtils.findMethod(current.getClass(), step);
            Object next = method == null ? null : ReflectionUtils.invokeMethod(method, current);
            if (next == null) {
                return Optional.empty();
            }
            current = next;
        }
        return current instanceof DataSource dataSource ? Optional.of(dataSource) : Optional.empty();
    }
}
