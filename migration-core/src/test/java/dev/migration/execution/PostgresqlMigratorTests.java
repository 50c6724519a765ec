package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.SessionLock;
import dev.migration.lock.LockHolder;
import dev.migration.lock.LockProgress;
import dev.migration.plan.MigrationStep;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL can do besides. */
class PostgresqlMigratorTests extends TransactionalMigratorTests {

    private final TestDatabase database = PostgresServer.newDatabase();

    @Override
    DataSource freshDatabase() {
        return database.dataSource();
    }

    @Test
    void indexIsBuiltConcurrentlyWhileOthersWaitForTheLock() throws Exception {
        scripts.script("aaa", "create table items (id int primary key, title text);", "")
                .sections(
                        "bbb",
                        "aaa",
                        """
                        -- migrate:upgrade transaction=false
                        create index concurrently ix_items_title on items (title);
                        """);
        migrator().upgrade("aaa");
        Thread waiting = new Thread(() -> migrator().upgrade());
        MigrationListener startsAnother = new MigrationListener() {
            @Override
            public void beforeStep(String database, MigrationStep step) {
                waiting.start();
                Pause.millis(500, "letting the other one queue for the lock");
            }
        };

        builder().listeners(List.of(startsAnother)).build().upgrade();
        waiting.join(30_000);

        assertThat(waiting.isAlive()).isFalse();
        assertThat(jdbc.sql("select indisvalid from pg_index where indexrelid = 'ix_items_title'::regclass")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(history()).hasSize(2);
    }

    @Test
    void statementThatRunsIsSeenByOthers() throws Exception {
        scripts.script("aaa", "create table items (id int primary key);", "")
                .script("bbb", "select 1; select pg_sleep(2.5); select 1;", "");
        Thread migrating = new Thread(() -> migrator().upgrade());
        migrating.start();

        LockProgress expected = new LockProgress("bbb", 2, 2, 2, 3);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Optional.ofNullable(migrator().status(0).lock())
                        .map(LockHolder::progress)
                        .filter(expected::equals)
                        .isPresent());

        migrating.join();
        assertThat(migrator().status(0).lock()).isNull();
    }

    @Test
    void lockThatASessionOfAnotherToolHoldsIsDescribedByTheServer() throws Exception {
        threeScripts();
        migrator().upgrade("aaa");
        String name = "migration::public:migration_version";
        SessionLock lock = Dialects.load(getClass().getClassLoader())
                .named("postgresql")
                .sessionLock()
                .orElseThrow();
        try (Connection connection = dataSource.getConnection()) {
            assertThat(lock.tryAcquire(connection, name)).isTrue();

            assertThat(Objects.requireNonNull(migrator().status(0).lock()).describe())
                    .matches("process \\d+, application .*");
            assertThat(Objects.requireNonNull(migrator().status(0).lock()).owner())
                    .isNull();
        }
    }

    @Test
    void sectionsOfOtherDialectsAreLeftOut() {
        scripts.sections(
                "aaa",
                "",
                """
                -- migrate:upgrade mariadb mysql
                create table of_mariadb (id int);
                -- migrate:upgrade postgresql
                create table of_postgresql (id int);
                """);

        migrator().upgrade();

        assertThat(tables()).contains("of_postgresql").doesNotContain("of_mariadb");
    }

    @Test
    void stateTablesLiveInTheSchemaThatIsNamed() {
        threeScripts();
        jdbc.sql("create schema ops").update();

        builder().schema("ops").build().upgrade();

        assertThat(count("ops.migration_version")).isEqualTo(1);
        assertThat(count("ops.migration_history")).isEqualTo(3);
        assertThat(tables()).contains("items");
    }

    @Test
    void poolOfOneConnectionSaysThatTwoAreNeeded() {
        threeScripts();
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(dataSource);
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(500);

            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(() -> Migrator.builder(pool)
                            .locations(scripts.location())
                            .build()
                            .upgrade())
                    .satisfies(it -> assertThat(it.remedy()).contains("maximum-pool-size"));
        }
    }

    @Test
    void poolWithoutAutocommitWorksAndGetsItsConnectionsBackAsTheyWere() throws Exception {
        threeScripts();
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(dataSource);
            pool.setAutoCommit(false);

            Migrator migrator =
                    Migrator.builder(pool).locations(scripts.location()).build();
            migrator.upgrade();
            migrator.upgrade();

            assertThat(count("items")).isEqualTo(2);
            assertThat(pool.getConnection().getAutoCommit()).isFalse();
        }
    }

    @Test
    void endOfTheLocksSessionEndsTheRunBeforeTheStepIsRecorded() {
        threeScripts();
        MigrationListener killer = new MigrationListener() {
            @Override
            public void beforeStep(String database, MigrationStep step) {
                if (step.revision().orElseThrow().equals("bbb")) {
                    jdbc.sql("select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory'")
                            .query()
                            .listOfRows();
                }
            }
        };

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder().listeners(List.of(killer)).build().upgrade())
                .withCauseInstanceOf(LockLostException.class);

        assertThat(migrator().current().revisions()).containsExactly("aaa");
        assertThat(count("items")).isZero();
        migrator().upgrade();
        assertThat(count("items")).isEqualTo(2);
    }

    @Test
    void userWithoutRightsIsToldWhichOnesAreMissing() {
        threeScripts();
        migrator().upgrade();
        jdbc.sql("create role reader%1$s login; grant select on items to reader%1$s".formatted(databaseName()))
                .update();

        assertThatExceptionOfType(StateTableUnreadableException.class)
                .isThrownBy(() -> Migrator.builder(as("reader" + databaseName()))
                        .locations(scripts.location())
                        .build()
                        .upgrade())
                .satisfies(it -> assertThat(it.remedy()).contains("Grant the migration user SELECT"));
    }

    private String databaseName() {
        return jdbc.sql("select current_database()").query(String.class).single();
    }

    private DataSource as(String user) {
        return new TestDatabase(database.url().replace("user=postgres", "user=" + user), user, "").dataSource();
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = current_schema()")
                .query(String.class)
                .list();
    }

    @Test
    void revisionOfOneStatementIsTwoRoundTripsAndOneCommit() {
        for (int number = 0; number < 10; number++) {
            scripts.script("r" + number, "create table t%d (id int primary key);".formatted(number), "");
        }
        CountingDataSource counting = new CountingDataSource(dataSource);
        Migrator migrator =
                Migrator.builder(counting).locations(scripts.location()).build();
        migrator.upgrade("r3");
        int setUp = statements(counting, () -> migrator.upgrade("r4"));

        int five = statements(counting, () -> migrator.upgrade("r9"));

        assertThat(five - setUp).isEqualTo(4 * 2);
        assertThat(counting.statements())
                .doesNotContain("commit")
                .filteredOn(it -> it.endsWith(";\ncommit"))
                .hasSize(5);
    }

    /** Savepoints around each call, and statements as text, are ways of the driver that applications choose. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "autosave=always",
                "autosave=conservative",
                "autosave=always&cleanupSavepoints=true",
                "preferQueryMode=simple",
                "preferQueryMode=extendedCacheEverything",
                "prepareThreshold=1"
            })
    void commitsAndRefusesHoweverTheDriverTalks(String way) {
        for (int number = 0; number < 7; number++) {
            scripts.script("r" + number, "create table t%d (id int primary key);".formatted(number), "");
        }
        scripts.script("refused", "create table refused (id int); delete from migration_version;", "");
        String separator = database.url().contains("?") ? "&" : "?";
        DataSource talking =
                new TestDatabase(database.url() + separator + way, database.user(), database.password()).dataSource();
        Migrator migrator =
                Migrator.builder(talking).locations(scripts.location()).build();

        migrator.upgrade("r6");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withCauseInstanceOf(VersionConflictException.class);

        assertThat(jdbc.sql("select to_regclass('refused')::text")
                        .query(String.class)
                        .optional())
                .isEmpty();
        assertThat(migrator.current().revisions()).containsExactly("r6");
        assertThat(history())
                .extracting(HistoryEntry::status)
                .startsWith(HistoryStatus.FAILED, HistoryStatus.SUCCEEDED)
                .hasSize(8);
    }

    @Test
    void whatTheCommitRefusesIsRolledBack() {
        scripts.script("aaa", "create table one (id int primary key);", "")
                .script(
                        "bbb",
                        """
                        create table two (one int references one (id) deferrable initially deferred);
                        insert into two values (1);
                        """,
                        "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withMessageContaining("violates foreign key constraint")
                .withMessageContaining("State: this revision was rolled back and is not recorded as applied");

        assertThat(migrator().current().revisions()).containsExactly("aaa");
        assertThat(history())
                .extracting(HistoryEntry::revision, HistoryEntry::status)
                .containsExactly(tuple("bbb", HistoryStatus.FAILED), tuple("aaa", HistoryStatus.SUCCEEDED));
    }

    @Test
    void connectionThatIsLostDuringTheCommitLeavesOpenWhetherItTookEffect() {
        scripts.script("aaa", "create table one (id int primary key);", "")
                .script("bbb", "create table two (id int primary key);", "");
        migrator().upgrade("aaa");

        for (int eventsAfter : List.of(2, 3)) {
            MortalDataSource mortal =
                    new MortalDataSource(dataSource, "create table two (id int primary key)", eventsAfter, false);
            assertThatExceptionOfType(MigrationFailedException.class)
                    .isThrownBy(() -> Migrator.builder(mortal)
                            .locations(scripts.location())
                            .build()
                            .upgrade())
                    .withMessageContaining(
                            "State: the connection was lost during the commit, and with it whether that took"
                                    + " effect. The revision is either complete, and recorded, or was rolled back.")
                    .withMessageContaining("Start again: the next run sees which of the two it is");
        }

        assertThat(migrator().current().revisions()).containsExactly("bbb");
        assertThat(migrator().upgrade().steps()).isEmpty();
        assertThat(history())
                .extracting(HistoryEntry::revision, HistoryEntry::status)
                .containsExactly(tuple("bbb", HistoryStatus.SUCCEEDED), tuple("aaa", HistoryStatus.SUCCEEDED));
    }

    private static int statements(CountingDataSource counting, Runnable work) {
        counting.reset();
        work.run();
        return counting.statements().size();
    }
}
