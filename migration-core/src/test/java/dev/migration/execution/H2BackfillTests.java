package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.h2.H2Dialect;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /** As in Oracle with a linguistic order: keys are put in another order than they are compared by. */
    @Test
    void textInAnotherOrderLosesNoRow() {
        jdbc.update("alter table items add name varchar(9)");
        jdbc.update("update items set name = 'n' || (100 + id)");
        Dialect h2 = new H2Dialect();
        Dialect contrary = (Dialect) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Dialect.class},
                (proxy, way, arguments) -> switch (way.getName()) {
                    case "ofVersion" -> proxy;
                    case "firstRows" -> h2.firstRows(arguments[0] + " desc", (Integer) arguments[1]);
                    default -> way.invoke(h2, arguments);
                });

        Migrator.builder(dataSource)
                .locations()
                .dialects(Dialects.of(contrary))
                .migrations(List.of(new BaseOfRows(), new FillRows(it -> it.key("name")
                        .set("hits", "hits + 1")
                        .batchSize(10))))
                .build()
                .upgrade();

        assertThat(hits()).containsOnly(1);
    }

    @Test
    void scriptThatLooksAroundBeforeItGoesOn() {
        stopAfterTenRows(new LookingAround());

        migrator(dataSource, new LookingAround()).upgrade();

        assertThat(hits()).containsOnly(1);
    }

    @Revision(id = "fill", downRevision = "aaa", message = "Look around and fill items")
    private static final class LookingAround implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("create table tags (id int)");
            op.when(it -> it.hasTable("tags"), () -> {});
            op.inspect();
            op.backfill("items", BackfillContract::counting);
        }
    }

    /** Stands for the script by which the rows came. */
    @Revision(id = "aaa", message = "Create items")
    private static final class BaseOfRows implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
