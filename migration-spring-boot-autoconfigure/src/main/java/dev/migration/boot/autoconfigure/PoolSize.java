package dev.migration.boot.autoconfigure;

import java.util.Collection;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.metadata.CompositeDataSourcePoolMetadataProvider;
import org.springframework.boot.jdbc.metadata.DataSourcePoolMetadata;
import org.springframework.boot.jdbc.metadata.DataSourcePoolMetadataProvider;
import org.springframework.boot.jdbc.metadata.HikariDataSourcePoolMetadata;

/** How many connections a pool may have. */
final class PoolSize {

    /** What Hikari does not tell before its first connection. */
    private static final int HIKARI_DEFAULT = 10;

    private PoolSize() {}

    /** Nothing for what is no pool, is unlimited, or does not tell. */
    static OptionalInt of(DataSource dataSource, Collection<DataSourcePoolMetadataProvider> providers) {
        DataSourcePoolMetadata pool =
                new CompositeDataSourcePoolMetadataProvider(providers).getDataSourcePoolMetadata(dataSource);
        if (pool == null) {
            return OptionalInt.empty();
        }
        Integer max = pool.getMax();
        if (max != null && max > 0) {
            return OptionalInt.of(max);
        }
        return pool instanceof HikariDataSourcePoolMetadata ? OptionalInt.of(HIKARI_DEFAULT) : OptionalInt.empty();
    }
}
