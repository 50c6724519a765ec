package dev.migration.boot.autoconfigure;

import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * What a {@link DataSource} leads to, without connecting. Proxies and pools get in the way of comparing two by
 * {@code equals}, and the migrations' own leads to where the application's does.
 */
record DataSourceIdentity(DataSource root, @Nullable String jdbcUrl, @Nullable String user) {

    static DataSourceIdentity of(DataSource dataSource) {
        DataSource root = DataSourceUnwrapper.unwrapRoot(dataSource);
        try {
            SimpleDriverDataSource copy = DataSourceBuilder.derivedFrom(root)
                    .type(SimpleDriverDataSource.class)
                    .build();
            return new DataSourceIdentity(root, copy.getUrl(), copy.getUsername());
        } catch (RuntimeException unreadable) {
            // Not every DataSource lets its URL be read, such as one that routes; its identity is then all there is.
            return new DataSourceIdentity(root, null, null);
        }
    }

    Optional<String> url() {
        return Optional.ofNullable(jdbcUrl);
    }

    /** Whether both lead to the same database as the same user, and so to the same tables. */
    boolean isSameAs(DataSourceIdentity other) {
        return root == other.root || (leadsWhere(other) && String.valueOf(user).equals(String.valueOf(other.user)));
    }

    /** Whether both lead to the same database, whoever connects. */
    boolean leadsWhere(DataSourceIdentity other) {
        return root == other.root || (jdbcUrl != null && jdbcUrl.equals(other.jdbcUrl));
    }
}
