package dev.migration.execution;

import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The URL of a data source, read from its properties without connecting. */
final class JdbcUrl {

    private JdbcUrl() {}

    /** Pools and drivers agree on a property, if not on its name. */
    static Optional<String> of(DataSource dataSource) {
        if (dataSource instanceof DelegatingDataSource proxy && proxy.getTargetDataSource() != null) {
            return of(proxy.getTargetDataSource());
        }
        BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(dataSource);
        return Stream.of("jdbcUrl", "url", "URL")
                .filter(properties::isReadableProperty)
                .flatMap(it -> read(properties, it).stream())
                .findFirst();
    }

    private static Optional<String> read(BeanWrapper properties, String name) {
        try {
            return properties.getPropertyValue(name) instanceof String url ? Optional.of(url) : Optional.empty();
        } catch (BeansException unreadable) {
            return Optional.empty();
        }
    }
}
