package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.server.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresqlRowGuardTests {

    private final DataSource dataSource = PostgresServer.newDatabase().dataSource();

    private final RowGuard guard = Dialects.load(getClass().getClassLoader())
            .named("postgresql")
            .rowGuard()
            .orElseThrow();

    @BeforeEach
    void threeRows() throws SQLException {
        execute("create table rows_of (id int, name text)", "insert into rows_of values (1, 'a'), (2, 'b'), (3, 'b')");
    }

    @Test
    void oneRowPasses() throws SQLException {
        execute(
                guard.change("update rows_of set name = 'c' where name = 'a'", 0),
                guard.query("select 1 from rows_of where name = 'c'", 1),
                guard.change("delete from rows_of where id = 1", 2),
                guard.change("insert into rows_of values (4, 'd')", 3));

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(guard.query("select 1 from rows_of", 7)))
                .satisfies(it -> assertThat(guard.refusal(it)).contains(new RowGuard.Refusal(7, 3)));
    }

    @Test
    void noneAndSeveralAreRefusedWithWhatComesAfterThem() {
        for (String refused : List.of(
                guard.change("update rows_of set name = 'c' where name = 'nobody'", 12),
                guard.query("select 1 from rows_of where name = 'nobody'", 12))) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute("delete from rows_of where id = 3;\n" + refused + ";\ncommit"))
                    .satisfies(it -> assertThat(guard.refusal(it)).contains(new RowGuard.Refusal(12, 0)));
        }
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(guard.change("delete from rows_of where name = 'b'", 12) + ";\ncommit"))
                .satisfies(it -> assertThat(guard.refusal(it)).contains(new RowGuard.Refusal(12, 2)));
    }

    @Test
    void otherFailuresAreNoRefusals() {
        for (String failing : List.of("select 'x'::int", "select 1 / 0", "select 1 from nowhere")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(failing))
                    .satisfies(it -> assertThat(guard.refusal(it)).isEmpty());
        }
    }

    /** In one transaction, and kept if all of them pass. */
    private void execute(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}
