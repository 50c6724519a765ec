package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.plan.MigrationStep;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Where a rollback takes DDL back. */
class PostgresqlMigratorTests extends MigratorContractTests {

    private static final String BROKEN =
            """
            create table two (id int primary key);
            insert into two values ('no number');
            """;

    private final TestDatabase database = PostgresServer.newDatabase();

    @Override
    DataSource freshDatabase() {
        return database.dataSource();
    }

    private ScriptFolder secondOfThreeBroken() {
        return scripts.script("aaa", "create table one (id int primary key);", "")
                .script("bbb", BROKEN, "")
                .script("ccc", "create table three (id int primary key);", "");
    }

    @Test
    void failedRevisionIsRolledBackAndTheOnesBeforeStay() {
        secondOfThreeBroken();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> {
                    assertThat(it.revision()).isEqualTo("bbb");
                    assertThat(it.statementsKept()).isZero();
                    assertThat(it.problem())
                            .contains("bbb_step.sql, upgrade section, line 7")
                            .contains("invalid input syntax for type integer")
                            .contains("this revision was rolled back");
                });

        assertThat(tables()).contains("one").doesNotContain("two", "three");
        assertThat(migrator().current().revisions()).containsExactly("aaa");
        assertThat(history())
                .extracting(HistoryEntry::revision, HistoryEntry::status)
                .containsExactly(tuple("bbb", HistoryStatus.FAILED), tuple("aaa", HistoryStatus.SUCCEEDED));
    }

    @Test
    void failedRunOfOneTransactionLeavesNothing() {
        secondOfThreeBroken();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder()
                        .transactionMode(TransactionMode.PER_RUN)
                        .build()
                        .upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("the whole run was rolled back"));

        assertThat(tables()).doesNotContain("one", "two", "three");
        assertThat(migrator().current().revisions()).isEmpty();
        assertThat(history()).singleElement().satisfies(it -> assertThat(it.status())
                .isEqualTo(HistoryStatus.FAILED));
    }

    @Test
    void runOfOneTransactionAppliesAll() {
        threeScripts();

        builder().transactionMode(TransactionMode.PER_RUN).build().upgrade();

        assertThat(count("items")).isEqualTo(2);
        assertThat(history()).hasSize(3);
    }

    @Test
    void withoutTransactionsEachStatementStaysAndTheNextStartGoesOn() {
        secondOfThreeBroken();
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() ->
                        builder().transactionMode(TransactionMode.NONE).build().upgrade())
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(1));
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\n" + BROKEN.replace("'no number'", "2"));

        builder().transactionMode(TransactionMode.NONE).build().upgrade();

        assertThat(count("two")).isEqualTo(1);
        assertThat(tables()).contains("three");
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
    void failureAfterAnAutocommitSectionGoesOnAfterIt() {
        String sections =
                """
                -- migrate:upgrade
                create table items (id int primary key, title text);
                -- migrate:upgrade transaction=false
                create index concurrently ix_items_title on items (title);
                -- migrate:upgrade
                insert into items values (%s, 'x');
                """;
        scripts.sections("aaa", "", sections.formatted("'no number'"));
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(2));
        scripts.sections("aaa", "", sections.formatted("1"));

        migrator().upgrade();

        assertThat(count("items")).isEqualTo(1);
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
                    jdbc.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'")
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
}
