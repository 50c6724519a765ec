package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An index that is built concurrently, and does not come to its end. */
class PostgresqlInvalidIndexTests {

    private static final String BUILDING =
            "select pid from pg_stat_progress_create_index where datname = current_database()";

    private final TestDatabase database = PostgresServer.newDatabase();

    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    @BeforeEach
    void createTable(@TempDir Path folder) {
        scripts = new ScriptFolder(folder)
                .script("aaa", "create table items (id int primary key, title text); insert into items values (1, 'a');", "");
        migrator().upgrade();
    }

    private Migrator migrator(Migration... migrations) {
        return Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .migrations(List.of(migrations))
                .build();
    }

    private void scriptWith(String statement) {
        scripts.sections("bbb", "aaa", "-- migrate:upgrade transaction=false\n" + statement + ";\n");
    }

    private boolean isValid() {
        return jdbc.sql("select indisvalid from pg_index where indexrelid = 'ix_title'::regclass")
                .query(Boolean.class)
                .single();
    }

    /** Lets the upgrade come to where it builds the index and waits for an older transaction, does the deed, and waits. */
    private Throwable upgradeHindered(Consumer<Integer> deed, Migration... migrations) throws Exception {
        try (Connection older = database.dataSource().getConnection();
                Statement statement = older.createStatement()) {
            older.setAutoCommit(false);
            older.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("select count(*) from items");
            CompletableFuture<Void> upgrade =
                    CompletableFuture.runAsync(() -> migrator(migrations).upgrade());
            deed.accept(awaitBuilding());
            return failure(upgrade);
        }
    }

    private static Throwable failure(CompletableFuture<Void> upgrade) throws Exception {
        try {
            upgrade.get(30, TimeUnit.SECONDS);
            throw new AssertionError("The upgrade came to its end.");
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }

    private int awaitBuilding() {
        for (int attempt = 0; attempt < 300; attempt++) {
            List<Integer> builders = jdbc.sql(BUILDING + " and phase like 'waiting for old snapshots'")
                    .query(Integer.class)
                    .list();
            if (!builders.isEmpty()) {
                return builders.get(0);
            }
            Pause.millis(50, "waiting for the index to be built");
        }
        throw new AssertionError("No index is being built.");
    }

    private void cancel(int session) {
        jdbc.sql("select pg_cancel_backend(?)").param(session).query().listOfRows();
    }

    private void terminate(int session) {
        jdbc.sql("select pg_terminate_backend(?)").param(session).query().listOfRows();
    }

    @Test
    void indexOfACancelledStatementIsBuiltAnewByTheNextStart() throws Exception {
        scriptWith("create index concurrently ix_title on items (title)");
        Throwable failure = upgradeHindered(this::cancel);
        assertThat(failure).isInstanceOf(MigrationFailedException.class);
        assertThat(isValid()).isFalse();

        migrator().upgrade();

        assertThat(isValid()).isTrue();
        assertThat(migrator().current().revisions()).containsExactly("bbb");
    }

    @Test
    void invalidIndexIsNotTakenForTheOneThatMayExist() throws Exception {
        scriptWith("create unique index concurrently if not exists ix_title on public.items (title)");
        upgradeHindered(this::cancel);
        assertThat(isValid()).isFalse();

        migrator().upgrade();

        assertThat(isValid()).isTrue();
    }

    @Test
    void indexOfALostConnectionIsBuiltAnewByTheNextStart() throws Exception {
        upgradeHindered(this::terminate, new BuildsAnIndex());
        assertThat(isValid()).isFalse();

        migrator(new BuildsAnIndex()).upgrade();

        assertThat(isValid()).isTrue();
        assertThat(jdbc.sql("select count(*) from after_it").query(Integer.class).single())
                .isZero();
    }

    @Test
    void indexThatCannotBeUniqueIsBuiltWhenItCan() {
        jdbc.sql("insert into items values (2, 'a')").update();
        scriptWith("create unique index concurrently ix_title on items (title)");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade());

        jdbc.sql("delete from items where id = 2").update();
        migrator().upgrade();

        assertThat(isValid()).isTrue();
    }

    @Test
    void serverThatStillBuildsForADeadProcessIsWaitedFor() throws Exception {
        scriptWith("create index concurrently ix_title on items (title)");
        AbortableDataSource dying = new AbortableDataSource(database.dataSource());
        CompletableFuture<Void> next;
        try (Connection older = database.dataSource().getConnection();
                Statement statement = older.createStatement()) {
            older.setAutoCommit(false);
            older.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("select count(*) from items");
            CompletableFuture<Void> upgrade = CompletableFuture.runAsync(() -> Migrator.builder(dying)
                    .locations(scripts.location())
                    .build()
                    .upgrade());
            awaitBuilding();
            dying.abort();
            assertThat(failure(upgrade)).isInstanceOf(MigrationFailedException.class);
            next = CompletableFuture.runAsync(() -> migrator().upgrade());
            Pause.millis(1_000, "letting the next one wait");
            assertThat(next).isNotDone();
            assertThat(jdbc.sql(BUILDING).query(Integer.class).list()).hasSize(1);
        }

        next.get(30, TimeUnit.SECONDS);

        assertThat(isValid()).isTrue();
        assertThat(migrator().current().revisions()).containsExactly("bbb");
    }

    @Revision(id = "bbb", downRevision = "aaa")
    static final class BuildsAnIndex implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.autocommitBlock(() ->
                    op.createIndex("ix_title", "items", it -> it.column("title"), how -> how.withoutLocking()));
            op.execute("create table after_it (id int)");
        }
    }

    /** Its connections can be cut while they wait for an answer. */
    private static final class AbortableDataSource extends org.springframework.jdbc.datasource.DelegatingDataSource {

        private final List<Connection> connections = new java.util.concurrent.CopyOnWriteArrayList<>();

        private AbortableDataSource(javax.sql.DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connections.add(connection);
            return connection;
        }

        private void abort() throws SQLException {
            for (Connection connection : connections) {
                connection.abort(Runnable::run);
            }
        }
    }
}
