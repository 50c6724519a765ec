package dev.migration.dialect;

import dev.migration.server.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class PostgresqlDialectTests extends DialectContractTests implements SessionLockContract {

    PostgresqlDialectTests() {
        super("postgresql");
    }

    @Override
    DataSource newDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }

    @Override
    Set<Feature> refused() {
        return Set.of();
    }

    @Override
    public void kill(Connection connection) throws SQLException {
        Integer process = new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                .queryForObject("select pg_backend_pid()", Integer.class);
        database().jdbc().queryForList("select pg_terminate_backend(?)", process);
    }
}
