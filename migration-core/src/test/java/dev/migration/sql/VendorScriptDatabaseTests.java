package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.H2Database;
import dev.migration.server.MariaDbServer;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vendors' scripts, run statement by statement: what the splitter cuts wrongly the database refuses. */
class VendorScriptDatabaseTests {

    @Test
    void postgresqlTakesEveryStatement() throws Exception {
        assertThat(run("postgresql", PostgresServer.newDatabase(), "select order_size(50)"))
                .containsExactly("end;");
    }

    @Test
    void mariadbTakesEveryStatement() throws Exception {
        assertThat(run("mariadb", MariaDbServer.newDatabase(), "select item_state(10), count(*) from `shop;items`"))
                .containsExactly("many", "3");
    }

    @Test
    void h2TakesEveryStatement() throws Exception {
        assertThat(run("h2", H2Database.newDatabase(), "select title from items where id = 2"))
                .containsExactly("a;b");
    }

    private static List<String> run(String vendor, TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (SqlStatement each : VendorScripts.statements(vendor)) {
                statement.execute(each.text());
            }
            return firstRow(statement, query);
        }
    }

    private static List<String> firstRow(Statement statement, String query) throws SQLException {
        List<String> row = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                row.add(result.getString(column));
            }
        }
        return row;
    }
}
