package dev.migration.boot.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.jdbc.DatabaseDriver;

/**
 * By what connection a database is migrated. A bean of this type stands in for {@code migration.url}, {@code user},
 * {@code password} and {@code driver-class-name}.
 */
public interface MigrationConnectionDetails extends ConnectionDetails {

    /** The database that this is for. Default: {@code primary}, the one of an application that lists none. */
    default String getDatabase() {
        return DatabaseSettings.PRIMARY;
    }

    /** {@code null} for the user of the application's {@code DataSource}. */
    @Nullable String getUsername();

    @Nullable String getPassword();

    /** {@code null} for the application's {@code DataSource}. */
    @Nullable String getJdbcUrl();

    /** The JDBC driver's class. Default: the one that the URL names. */
    default @Nullable String getDriverClassName() {
        String url = getJdbcUrl();
        return url != null ? DatabaseDriver.fromJdbcUrl(url).getDriverClassName() : null;
    }
}
