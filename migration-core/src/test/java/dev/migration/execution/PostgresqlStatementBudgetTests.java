package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.budget.RetryPolicy;
import dev.migration.operation.Operations;
import dev.migration.plan.MigrationStep;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What statements may cost others, and others them, on PostgreSQL. */
class PostgresqlStatementBudgetTests {

    private static final RetryPolicy SOON = new RetryPolicy(20, Duration.ofMillis(50), Duration.ofMillis(200));

    private final TestDatabase database = PostgresServer.newDatabase();

    private final DataSource dataSource = database.dataSource();

    private final JdbcClient jdbc = JdbcClient.create(dataSource);

    private ScriptFolder scripts;

    @BeforeEach
    void setUp(@TempDir Path folder) {
        scripts = new ScriptFolder(folder);
        jdbc.sql("create table items (id int primary key, title text)").update();
        jdbc.sql("create table seen (place text, locks text, statements text)").update();
    }

    private MigratorBuilder builder() {
        return Migrator.builder(dataSource).locations(scripts.location()).retry(RetryPolicy.NEVER);
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private static String see(String place) {
        return "insert into seen values ('%s', current_setting('lock_timeout'), current_setting('statement_timeout'));\n"
                .formatted(place);
    }

    private List<String> seen() {
        return jdbc.sql("select place || ' ' || locks || ' ' || statements from seen order by place")
                .query(String.class)
                .list();
    }

    /** Locks a table in another session until it is closed. */
    private Connection holding(String statement) throws SQLException {
        Connection holder = dataSource.getConnection();
        holder.setAutoCommit(false);
        try (Statement lock = holder.createStatement()) {
            lock.execute("set application_name = 'the-holder'");
            lock.execute(statement);
        }
        return holder;
    }

    @Test
    void eachPlaceOfAScriptHasItsLimitsAndTheConnectionGetsBackItsOwn() throws Exception {
        scripts.sections(
                        "aaa",
                        "",
                        "-- lock-timeout: 1500ms\n-- migrate:upgrade\n" + see("1 header")
                                + "-- migrate:upgrade lock-timeout=4s statement-timeout=2h\n" + see("2 section")
                                + "-- migrate:upgrade transaction=false statement-timeout=0\n" + see("3 autocommit")
                                + "-- migrate:upgrade\n" + see("4 header again"))
                .script("bbb", see("5 configured"), "");
        try (HikariDataSource pool = pool()) {
            pool.setConnectionInitSql("set lock_timeout = '77s'");

            Migrator.builder(pool)
                    .locations(scripts.location())
                    .statementTimeout(Duration.ofMinutes(10))
                    .build()
                    .upgrade();

            assertThat(seen())
                    .containsExactly(
                            "1 header 1500ms 10min",
                            "2 section 4s 2h",
                            "3 autocommit 1500ms 0",
                            "4 header again 1500ms 10min",
                            "5 configured 77s 10min");
            try (Connection one = pool.getConnection();
                    Connection two = pool.getConnection()) {
                assertThat(List.of(settings(one), settings(two))).containsOnly("77s 0");
            }
        }
    }

    @Test
    void aFailureInAnAutocommitSectionGivesTheConnectionItsOwnBack() throws Exception {
        scripts.sections(
                "aaa",
                "",
                "-- migrate:upgrade transaction=false lock-timeout=4s\nselect 1;\ninsert into nowhere values (1);");
        try (HikariDataSource pool = pool()) {

            assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> Migrator.builder(pool)
                    .locations(scripts.location())
                    .build()
                    .upgrade());

            try (Connection one = pool.getConnection();
                    Connection two = pool.getConnection()) {
                assertThat(List.of(settings(one), settings(two))).containsOnly("0 0");
            }
        }
    }

    @Test
    void javaCodeHasTheLimitsOfItsPlace() {
        builder().migrations(List.of(new Nested())).build().upgrade();

        assertThat(seen()).containsExactly("1 annotation 6s 5min", "2 block 2s 5min", "3 annotation 6s 5min");
    }

    @Revision(id = "nested", lockTimeout = "6s", statementTimeout = "5m")
    static final class Nested implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.jdbc().sql(see("1 annotation")).update();
            op.lockTimeout(
                    Duration.ofSeconds(2), () -> op.jdbc().sql(see("2 block")).update());
            op.executeScript(see("3 annotation"));
        }
    }

    @Test
    void limitsHoldWithoutTransactionsAndInOneForTheRun() {
        scripts.script("aaa", see("1") + see("2"), "").script("bbb", see("3"), "");
        Duration lock = Duration.ofSeconds(3);

        builder()
                .lockTimeout(lock)
                .transactionMode(TransactionMode.NONE)
                .build()
                .upgrade("aaa");
        builder()
                .lockTimeout(lock)
                .transactionMode(TransactionMode.PER_RUN)
                .build()
                .upgrade();

        assertThat(seen()).containsExactly("1 3s 0", "2 3s 0", "3 3s 0");
    }

    @Test
    void aWaitThatIsOverNamesWhoWasInTheWay() throws Exception {
        scripts.sections(
                "aaa", "", "-- lock-timeout: 1500ms\n-- migrate:upgrade\nalter table items add column price int;");
        Migrator migrator = builder().build();

        try (Connection holder = holding("update items set title = 'our secret' where id = 1")) {
            assertThatExceptionOfType(MigrationFailedException.class)
                    .isThrownBy(migrator::upgrade)
                    .satisfies(it -> {
                        assertThat(it.problem())
                                .contains("lock timeout", "this revision was rolled back")
                                .containsPattern(
                                        "Blocked by: session \\d+ \\(user 'postgres', application 'the-holder',"
                                                + " from 127.0.0.1, idle in transaction, for \\d s\\):"
                                                + " update items set title = '\\.\\.\\.' where id = 1\n")
                                .doesNotContain("our secret");
                        assertThat(it.remedy())
                                .contains(
                                        "the script is not to blame",
                                        "`migration.lock-timeout`",
                                        "`-- lock-timeout: 30s`");
                    });
            assertThat(holder.isClosed()).isFalse();
        }

        assertThat(migrator.upgrade().steps()).hasSize(1);
    }

    @Test
    void aStatementThatTakesTooLongIsEnded() {
        scripts.script("aaa", "select pg_sleep(20);", "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder()
                        .statementTimeout(Duration.ofMillis(100))
                        .retry(SOON)
                        .build()
                        .upgrade())
                .satisfies(it -> {
                    assertThat(it.problem()).contains("statement timeout").doesNotContain("Tried");
                    assertThat(it.remedy()).contains("`-- statement-timeout: 1h`");
                });
    }

    @Test
    void theLogNamesWhoIsInTheWayWhileAStatementWaits() throws Exception {
        scripts.script("aaa", "alter table items add column price int;", "");
        CountDownLatch done = new CountDownLatch(1);

        try (Logged log = Logged.by("dev.migration.budget");
                Connection holder = holding("lock table items in access share mode")) {
            Thread upgrade = new Thread(() -> {
                builder().reportAfter(Duration.ofMillis(100)).build().upgrade();
                done.countDown();
            });
            upgrade.start();
            await().atMost(Duration.ofSeconds(10)).until(() -> log.lines().size() >= 2);
            holder.rollback();
            upgrade.join(10_000);

            assertThat(done.getCount()).isZero();
            assertThat(log.lines()).allSatisfy(it -> assertThat(it)
                    .startsWith("WARN A statement of primary, sent ")
                    .containsPattern(
                            "waits\\. Blocked by: session \\d+ \\(user 'postgres', application 'the-holder', .*\\):"
                                    + " lock table")
                    .endsWith("- alter table items add column price int"));
        }
    }

    @Test
    void theLogSaysHowFarALongStatementIs() {
        jdbc.sql("insert into items select g, 'title ' || g from generate_series(1, 3000) g")
                .update();
        jdbc.sql("analyze items").update();
        scripts.script(
                "aaa",
                """
                create function slow(id int) returns int language plpgsql immutable
                    as 'begin perform pg_sleep(0.0005); return id; end';
                create index ix_items_slow on items (slow(id));
                """,
                "");

        try (Logged log = Logged.by("dev.migration.budget")) {
            builder().reportAfter(Duration.ofMillis(200)).build().upgrade();

            assertThat(log.lines())
                    .isNotEmpty()
                    .first()
                    .asString()
                    .startsWith("INFO A statement of primary has been running for 0 s: create index on items: building"
                            + " index")
                    .endsWith("- create index ix_items_slow on items (slow(id))");
        }
    }

    @Test
    void aRevisionThatWaitedTooLongIsTriedAgainAndTheHistoryHasItOnce() throws Exception {
        scripts.sections(
                "aaa",
                "",
                "-- lock-timeout: 100ms\n"
                        + "-- migrate:upgrade\n"
                        + "create table other (id int);\n"
                        + "alter table items add column price int;");

        try (Logged log = Logged.by("dev.migration.execution");
                Connection holder = holding("lock table items in access share mode")) {
            Thread release = new Thread(() -> {
                await().until(() -> log.lines().stream().anyMatch(it -> it.startsWith("WARN")));
                try {
                    holder.rollback();
                } catch (SQLException exception) {
                    throw new IllegalStateException(exception);
                }
            });
            release.start();
            Migrator migrator = builder().retry(SOON).build();

            migrator.upgrade();

            release.join();
            assertThat(log.lines())
                    .filteredOn(it -> it.startsWith("WARN"))
                    .isNotEmpty()
                    .first()
                    .asString()
                    .startsWith("WARN Attempt 1 of 20 at 'aaa' in primary was rolled back")
                    .contains("lock timeout");
            assertThat(migrator.status(10).history())
                    .extracting(HistoryEntry::revision, HistoryEntry::status, HistoryEntry::statementsDone)
                    .containsExactly(tuple("aaa", HistoryStatus.SUCCEEDED, 2));
        }
    }

    @Test
    void theLastOfSeveralAttemptsSaysHowManyThereWere() throws Exception {
        scripts.sections(
                "aaa", "", "-- lock-timeout: 50ms\n-- migrate:upgrade\nalter table items add column price int;");

        try (Connection holder = holding("lock table items in access share mode")) {
            Migrator migrator = builder()
                    .retry(new RetryPolicy(3, Duration.ofMillis(10), Duration.ofMillis(10)))
                    .build();
            assertThatExceptionOfType(MigrationFailedException.class)
                    .isThrownBy(migrator::upgrade)
                    .satisfies(it -> assertThat(it.problem()).contains("Tried: 3 times."));
            assertThat(migrator.status(10).history())
                    .extracting(HistoryEntry::status)
                    .containsExactly(HistoryStatus.FAILED);
            assertThat(holder.isClosed()).isFalse();
        }
    }

    @Test
    void aDeadlockThatEndsTheRevisionIsSurvived() throws Exception {
        jdbc.sql("create table orders (id int)").update();
        jdbc.sql("alter system set deadlock_timeout = '5s'").update();
        jdbc.sql("select pg_reload_conf()").query().singleRow();
        CountDownLatch ordersAreLocked = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            try (Connection connection = holding("lock table orders in exclusive mode");
                    Statement statement = connection.createStatement()) {
                ordersAreLocked.countDown();
                statement.execute(
                        """
                        do $$ begin
                            while not exists (select 1 from pg_locks
                                    where relation = 'items'::regclass and mode = 'RowExclusiveLock') loop
                                perform pg_sleep(0.02);
                            end loop;
                        end $$""");
                statement.execute("lock table items in exclusive mode");
                connection.commit();
            } catch (SQLException exception) {
                throw new IllegalStateException(exception);
            }
        });
        scripts.script(
                "aaa",
                """
                set local deadlock_timeout = '50ms';
                insert into items values (1, 'one');
                do $$ begin
                    while exists (select 1 from pg_locks
                                where relation = 'orders'::regclass and mode = 'ExclusiveLock' and granted)
                            and not exists (select 1 from pg_locks where relation = 'items'::regclass and not granted) loop
                        perform pg_sleep(0.02);
                    end loop;
                end $$;
                alter table orders add column price int;
                """,
                "");
        MigrationListener startsTheOther = new MigrationListener() {
            @Override
            public void beforeStep(String name, MigrationStep step) {
                other.start();
                try {
                    ordersAreLocked.await();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
        };

        try (Logged log = Logged.by("dev.migration.execution")) {
            builder().retry(SOON).listeners(List.of(startsTheOther)).build().upgrade();

            assertThat(log.lines())
                    .filteredOn(it -> it.startsWith("WARN Attempt 1 of 20"))
                    .singleElement()
                    .asString()
                    .contains("deadlock detected");
        } finally {
            other.join(10_000);
            jdbc.sql("alter system reset deadlock_timeout").update();
            jdbc.sql("select pg_reload_conf()").query().singleRow();
        }
        assertThat(jdbc.sql("select count(*) from items").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void whatFailsByItselfIsNotTriedAgain() {
        scripts.script("aaa", "insert into nowhere values (1);", "");

        try (Logged log = Logged.by("dev.migration.execution")) {
            assertThatExceptionOfType(MigrationFailedException.class)
                    .isThrownBy(() -> builder().retry(SOON).build().upgrade())
                    .satisfies(it -> assertThat(it.remedy()).startsWith("Mend the script"));

            assertThat(log.lines()).noneMatch(it -> it.startsWith("WARN"));
        }
    }

    private static String settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select current_setting('lock_timeout') || ' ' || current_setting('statement_timeout')")) {
            row.next();
            return row.getString(1);
        }
    }
}
