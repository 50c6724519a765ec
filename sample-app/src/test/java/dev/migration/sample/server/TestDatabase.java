package dev.migration.sample.server;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database of its own for one test. */
public record TestDatabase(String url, String user, String password) {

    /** The same with another password, which need not be the right one. */
    public TestDatabase with(String otherPassword) {
        return new TestDatabase(url, user, otherPassword);
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** What tells the application to keep the inventory here. */
    public List<String> asInventory() {
        return properties("spring.datasource");
    }

    /** What tells the application to keep the audit log here. */
    public List<String> asAudit() {
        return properties("app.audit.datasource");
    }

    private List<String> properties(String prefix) {
        return List.of(
                "--%s.url=%s".formatted(prefix, url),
                "--%s.username=%s".formatted(prefix, user),
                "--%s.password=%s".formatted(prefix, password));
    }
}
