package dev.migration.boot.autoconfigure;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Puts the database in the place of {@code {vendor}}. Connects only if a location has it and the URL is not known. */
final class VendorLocations {

    static final String PLACEHOLDER = "{vendor}";

    private VendorLocations() {}

    static List<String> resolve(DatabaseSettings settings, DataSource dataSource) {
        List<String> locations = settings.versionLocations();
        if (locations.stream().noneMatch(it -> it.contains(PLACEHOLDER))) {
            return locations;
        }
        String vendor = vendor(settings, dataSource);
        return locations.stream().map(it -> it.replace(PLACEHOLDER, vendor)).toList();
    }

    private static String vendor(DatabaseSettings settings, DataSource dataSource) {
        String url = DataSourceIdentity.of(dataSource).url().orElseGet(() -> connectedUrl(settings, dataSource));
        DatabaseDriver driver = DatabaseDriver.fromJdbcUrl(url);
        if (driver == DatabaseDriver.UNKNOWN) {
            throw DataSourceException.unknownVendor(settings);
        }
        return driver.getId();
    }

    private static String connectedUrl(DatabaseSettings settings, DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, it -> it.getURL());
        } catch (MetaDataAccessException failure) {
            throw DataSourceException.unreachable(settings, failure);
        }
    }
}
