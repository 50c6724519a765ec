package dev.migration.server;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database of its own for one test. */
public record TestDatabase(String url, String user, String password) {

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource());
    }
}
