package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
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

    @Test
    void textAndBytesMeanTheSameInEitherModeOfStrings() {
        String text = "\\'); drop table items; -- \\x41 ''";
        byte[] bytes = {65, 0, 92, 39};
        JdbcTemplate jdbc = database().jdbc();

        for (String mode : List.of("on", "off")) {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set standard_conforming_strings = " + mode);
                    try (ResultSet row = statement.executeQuery("select %s, %s"
                            .formatted(
                                    database().dialect().literal(text),
                                    database().dialect().literal(bytes)))) {
                        assertThat(row.next()).isTrue();
                        assertThat(row.getString(1)).isEqualTo(text);
                        assertThat(row.getBytes(2)).isEqualTo(bytes);
                    }
                    statement.execute("reset standard_conforming_strings");
                }
                return true;
            });
        }
    }

    @Override
    public void kill(Connection connection) throws SQLException {
        Integer process = new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                .queryForObject("select pg_backend_pid()", Integer.class);
        database().jdbc().queryForList("select pg_terminate_backend(?)", process);
    }
}
