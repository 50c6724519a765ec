package dev.migration.boot.autoconfigure;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Contexts to test with, and a look into their databases. */
public final class Contexts {

    private Contexts() {}

    /** An application with the auto-configuration and nothing else. */
    public static ApplicationContextRunner empty() {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrationAutoConfiguration.class));
    }

    /** An application that does not use JDBC itself. */
    public static ApplicationContextRunner withMigrationsOnly() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MigrationAutoConfiguration.class));
    }

    /** An application with one H2, reached by Spring Boot's own {@code DataSource}. */
    public static ApplicationContextRunner withH2() {
        return empty().withPropertyValues("spring.datasource.url=" + newH2Url());
    }

    /** A database of its own that lives as long as the process. */
    public static String newH2Url() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    public static DataSource newH2() {
        return dataSource(newH2Url());
    }

    public static DataSource dataSource(String url) {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(url, "sa", "");
        // A test with a class loader of its own may have been the first to look for drivers.
        dataSource.setDriverClassName("org.h2.Driver");
        return dataSource;
    }

    /** The tables of the schema that the database opens with, in lower case. */
    public static List<String> tables(DataSource dataSource) {
        return JdbcClient.create(dataSource)
                .sql("select table_name from information_schema.tables where table_schema in ('PUBLIC', 'public')")
                .query(String.class)
                .stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
    }
}
