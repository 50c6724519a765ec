package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class H2BackfillTests extends BackfillContract {

    @Override
    DataSource freshDatabase() {
        TestDatabase database = H2Database.newDatabase();
        return new TestDatabase(database.url() + ";LOCK_TIMEOUT=100", database.user(), database.password())
                .dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }

    @Test
    void batchThatIsInTheWayOfOthersIsTriedAgain() throws SQLException {
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("update items set checked = 1 where id = 45");
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> rollback(other), CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));

            migrator(it -> it.key("id").set("hits", "hits + 1").batchSize(10)).upgrade();

            end.join();
        }
        assertThat(hits()).containsOnly(1);
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
