package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresqlFleetTests extends FleetContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    String currentSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show search_path")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The connections go from one to the next. */
    @Test
    void whatAScriptSetsMeetsNoOtherTenant() {
        scripts.script(
                "ddd",
                "create table marks as select current_setting('work_mem') as memory, current_user as who;\n"
                        + "set work_mem = '64kB'; set role pg_read_all_data;",
                "drop table marks;");

        FleetResult result = fleet("one", "two", "three").upgrade();

        assertThat(result.orThrow().count(TenantOutcome.CHANGED)).isEqualTo(3);
        assertThat(Stream.of("one", "two", "three")
                        .flatMap(it ->
                                jdbc
                                        .sql("select memory || ' ' || who from " + it + ".marks")
                                        .query(String.class)
                                        .stream()))
                .containsOnly("4MB postgres");
    }
}
