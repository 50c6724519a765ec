package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.migration.server.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MortalDataSourceTests {

    /** As a heartbeat waits for the step that has just asked after its lock. */
    @Test
    void statementThatWaitsForAnotherConnectionKeepsThatFromNothing() throws SQLException {
        DataSource database = PostgresServer.newDatabase().dataSource();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("create table items (id int primary key)").update();
        jdbc.sql("insert into items values (1)").update();
        MortalDataSource mortal = MortalDataSource.immortal(database);

        try (Connection migrating = mortal.getConnection()) {
            migrating.setAutoCommit(false);
            addOne(migrating);
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> addOneOn(mortal));
            await().atMost(Duration.ofSeconds(30)).until(() -> isAnyoneWaiting(jdbc));

            migrating.commit();

            assertThat(waiting).succeedsWithin(Duration.ofSeconds(30));
        }

        assertThat(jdbc.sql("select id from items").query(Integer.class).single())
                .isEqualTo(3);
    }

    private static boolean isAnyoneWaiting(JdbcClient jdbc) {
        return jdbc.sql("select count(*) > 0 from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock'")
                .query(Boolean.class)
                .single();
    }

    private static void addOneOn(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '10s'");
            addOne(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void addOne(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update items set id = id + 1");
        }
    }
}
