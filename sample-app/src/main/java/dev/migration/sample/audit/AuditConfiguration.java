package dev.migration.sample.audit;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The second database: {@code app.audit.datasource.*}, or an embedded one without a URL. None of its beans is a default
 * candidate, so Spring Boot's own {@code DataSource} stays the application's.
 */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("app.audit.datasource")
    DataSourceProperties auditDataSourceProperties() {
        return new DataSourceProperties();
    }

    /** Connection details win over properties, as they do for the application's own {@code DataSource}. */
    @Bean(defaultCandidate = false)
    HikariDataSource auditDataSource(
            @Qualifier("auditDataSourceProperties") DataSourceProperties properties,
            @Qualifier("auditConnectionDetails") ObjectProvider<JdbcConnectionDetails> connectionDetails) {
        DataSourceBuilder<?> builder = properties.initializeDataSourceBuilder();
        connectionDetails.ifAvailable(details -> builder.url(details.getJdbcUrl())
                .username(details.getUsername())
                .password(details.getPassword())
                .driverClassName(details.getDriverClassName()));
        HikariDataSource dataSource = builder.type(HikariDataSource.class).build();
        dataSource.setPoolName("audit");
        return dataSource;
    }

    /** Waits for the migrations of every database, as each {@code JdbcClient} bean does. */
    @Bean(defaultCandidate = false)
    JdbcClient auditJdbcClient(@Qualifier("auditDataSource") DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
