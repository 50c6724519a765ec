package dev.migration.boot.autoconfigure;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

/**
 * Finds the {@link DataSource} to migrate a database by: the bean marked for migrations, else a URL, else the application's
 * own with another user, else the application's own. What is made here has no pool, so that nothing stays open.
 */
final class DataSourceResolver {

    private final DataSourceBeans beans;
    private final ObjectProvider<MigrationConnectionDetails> migrationDetails;
    private final ObjectProvider<JdbcConnectionDetails> jdbcDetails;

    DataSourceResolver(
            DataSourceBeans beans,
            ObjectProvider<MigrationConnectionDetails> migrationDetails,
            ObjectProvider<JdbcConnectionDetails> jdbcDetails) {
        this.beans = beans;
        this.migrationDetails = migrationDetails;
        this.jdbcDetails = jdbcDetails;
    }

    DataSource resolve(DatabaseSettings settings) {
        Optional<DataSource> marked = beans.markedFor(settings);
        if (marked.isPresent()) {
            return marked.get();
        }
        MigrationConnectionDetails details = details(settings);
        if (details.getJdbcUrl() != null) {
            return build(settings, DataSourceBuilder.create().url(details.getJdbcUrl()), details);
        }
        Optional<DataSource> own = beans.applicationsOwn(settings);
        if (own.isEmpty()) {
            return fromJdbcDetails(settings, details);
        }
        if (details.getUsername() != null) {
            return build(settings, DataSourceBuilder.derivedFrom(own.get()), details);
        }
        return own.get();
    }

    private MigrationConnectionDetails details(DatabaseSettings settings) {
        List<MigrationConnectionDetails> beansOfDatabase = migrationDetails
                .orderedStream()
                .filter(it -> it.getDatabase().equals(settings.name()))
                .toList();
        if (beansOfDatabase.size() > 1) {
            throw DataSourceException.ambiguousDetails(settings, beansOfDatabase.size());
        }
        return beansOfDatabase.isEmpty()
                ? new PropertiesMigrationConnectionDetails(settings.connection())
                : beansOfDatabase.get(0);
    }

    // An application that uses R2DBC has no DataSource bean, but what started its database may say how to get there.
    private DataSource fromJdbcDetails(DatabaseSettings settings, MigrationConnectionDetails credentials) {
        JdbcConnectionDetails details = jdbcDetails.getIfUnique();
        if (details == null || settings.isListed()) {
            throw beans.notFound(settings);
        }
        boolean asAnotherUser = credentials.getUsername() != null;
        return build(
                settings,
                DataSourceBuilder.create().url(details.getJdbcUrl()),
                asAnotherUser ? credentials.getUsername() : details.getUsername(),
                asAnotherUser ? credentials.getPassword() : details.getPassword(),
                details.getDriverClassName());
    }

    private static DataSource build(
            DatabaseSettings settings, DataSourceBuilder<?> builder, MigrationConnectionDetails details) {
        return build(settings, builder, details.getUsername(), details.getPassword(), details.getDriverClassName());
    }

    private static DataSource build(
            DatabaseSettings settings,
            DataSourceBuilder<?> builder,
            @Nullable String user,
            @Nullable String password,
            @Nullable String driverClassName) {
        DataSourceBuilder<SimpleDriverDataSource> unpooled =
                builder.type(SimpleDriverDataSource.class).username(user).password(password);
        if (StringUtils.hasText(driverClassName)) {
            unpooled.driverClassName(driverClassName);
        }
        try {
            return unpooled.build();
        } catch (RuntimeException failure) {
            throw DataSourceException.notBuilt(settings, driverClassName, failure);
        }
    }
}
