package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.error.MigrationException;
import dev.migration.lock.LockHolder;
import dev.migration.lock.LockOwner;
import dev.migration.plan.Direction;
import dev.migration.plan.MigrationStep;
import dev.migration.script.InvalidScriptsException;
import dev.migration.script.IrreversibleRevisionException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a migrator promises on every database. */
abstract class MigratorContractTests {

    ScriptFolder scripts;

    DataSource dataSource;

    JdbcClient jdbc;

    abstract DataSource freshDatabase();

    @BeforeEach
    void setUp(@TempDir Path folder) {
        scripts = new ScriptFolder(folder);
        dataSource = freshDatabase();
        jdbc = JdbcClient.create(dataSource);
    }

    MigratorBuilder builder() {
        return Migrator.builder(dataSource).locations(scripts.location());
    }

    Migrator migrator() {
        return builder().build();
    }

    ScriptFolder threeScripts() {
        return scripts.script("aaa", "create table items (id int primary key, title varchar(50));", "drop table items;")
                .script(
                        "bbb",
                        "insert into items values (1, 'one'); insert into items values (2, 'two');",
                        "delete from items;")
                .script("ccc", "create table tags (id int primary key);", "drop table tags;");
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    List<HistoryEntry> history() {
        return migrator().status(Integer.MAX_VALUE).history();
    }

    @Test
    void upgradesAnEmptyDatabaseToTheHeads() {
        threeScripts();

        MigrationResult result = builder().applicationVersion("1.2.3").build().upgrade();

        assertThat(result.steps())
                .extracting(it -> it.step().revision().orElseThrow())
                .containsExactly("aaa", "bbb", "ccc");
        assertThat(result.steps()).extracting(StepResult::statements).containsExactly(1, 2, 1);
        assertThat(result.after().revisions()).containsExactly("ccc");
        assertThat(count("items")).isEqualTo(2);
        assertThat(migrator().current().revisions()).containsExactly("ccc");
        assertThat(history()).hasSize(3).allSatisfy(it -> {
            assertThat(it.status()).isEqualTo(HistoryStatus.SUCCEEDED);
            assertThat(it.direction()).isEqualTo(Direction.UPGRADE);
            assertThat(it.finished()).isNotNull().isAfterOrEqualTo(it.started());
            assertThat(it.checksum()).startsWith("v1:");
            assertThat(it.appliedBy()).isNotEmpty();
            assertThat(it.host()).isNotEmpty();
            assertThat(it.applicationVersion()).isEqualTo("1.2.3");
        });
    }

    @Test
    void startAtHeadCostsOneSelectOnOneConnection() {
        threeScripts();
        migrator().upgrade();
        CountingDataSource counting = new CountingDataSource(dataSource);

        MigrationResult result =
                Migrator.builder(counting).locations(scripts.location()).build().upgrade();

        assertThat(result.isEmpty()).isTrue();
        assertThat(result.after().revisions()).containsExactly("ccc");
        assertThat(counting.statements()).singleElement().asString().startsWith("select");
        assertThat(counting.connections()).isEqualTo(1);
    }

    @Test
    void startAtHeadReadsNoScript() throws IOException {
        threeScripts();
        migrator().upgrade();
        scripts.spoilContent();

        assertThat(migrator().upgrade().isEmpty()).isTrue();
        assertThat(migrator().upgradeForeground().isComplete()).isTrue();
        assertThatExceptionOfType(InvalidScriptsException.class)
                .isThrownBy(() -> migrator().graph());
    }

    @Test
    void newScriptIsSeenByTheNextStart() {
        threeScripts();
        migrator().upgrade();
        scripts.script("ddd", "create table more (id int primary key);", "drop table more;");

        MigrationResult result = migrator().upgrade();

        assertThat(result.steps())
                .extracting(it -> it.step().revision().orElseThrow())
                .containsExactly("ddd");
    }

    @Test
    void stampBelowHeadIsNotMistakenForHead() {
        threeScripts();
        migrator().upgrade();
        migrator().stamp("bbb");

        assertThat(migrator().pending().steps()).hasSize(1);
    }

    @Test
    void databaseBroughtToHeadByStampCostsOneSelectFromTheSecondStartOn() {
        threeScripts();
        migrator().stamp("heads");
        migrator().upgrade();
        CountingDataSource counting = new CountingDataSource(dataSource);

        Migrator.builder(counting).locations(scripts.location()).build().upgrade();

        assertThat(counting.statements()).hasSize(1);
        assertThat(history()).singleElement().satisfies(it -> assertThat(it.direction())
                .isEqualTo(Direction.STAMP_UP));
    }

    @Test
    void downgradeRevertsInReverseOrder() {
        threeScripts();
        migrator().upgrade();

        MigrationResult result = migrator().downgrade("aaa");

        assertThat(result.steps())
                .extracting(it -> it.step().revision().orElseThrow())
                .containsExactly("ccc", "bbb");
        assertThat(migrator().current().revisions()).containsExactly("aaa");
        assertThat(count("items")).isZero();
    }

    @Test
    void downgradeToBaseAndUpAgainLeavesTheSame() {
        threeScripts();
        migrator().upgrade();
        migrator().downgrade("base");

        migrator().upgrade();

        assertThat(count("items")).isEqualTo(2);
        assertThat(history()).hasSize(9);
    }

    @Test
    void downgradeAcrossAnIrreversibleRevisionStopsBeforeItBegins() {
        threeScripts().script("ddd", "create table last_one (id int primary key);", "");
        scripts.script("eee", "insert into last_one values (1);", "delete from last_one;");
        migrator().upgrade();

        assertThatExceptionOfType(IrreversibleRevisionException.class)
                .isThrownBy(() -> migrator().downgrade("ccc"))
                .satisfies(it -> assertThat(it.revision()).isEqualTo("ddd"));

        assertThat(count("last_one")).isEqualTo(1);
        assertThat(migrator().current().revisions()).containsExactly("eee");
    }

    @Test
    void purgingStampLeavesUnknownRevisionsBehind() {
        threeScripts();
        migrator().upgrade();
        jdbc.sql("update migration_version set version_num = 'gone'").update();

        migrator().stampPurging("bbb");

        assertThat(migrator().current().revisions()).containsExactly("bbb");
    }

    @Test
    void unknownRevisionIsReportedAndNothingIsDone() {
        threeScripts();
        migrator().upgrade();
        jdbc.sql("update migration_version set version_num = 'gone'").update();

        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("'gone'"))
                .satisfies(it -> assertThat(it.remedy()).contains("migrate stamp"));

        DatabaseStatus status = migrator().status(0);
        assertThat(status.state()).isEqualTo(DatabaseState.UNKNOWN_REVISION);
        assertThat(status.current()).containsExactly("gone");
    }

    @Test
    void verifyNamesWhatIsPendingAndChangesNothing() {
        threeScripts();
        migrator().upgrade("aaa");

        assertThatExceptionOfType(NotUpToDateException.class)
                .isThrownBy(() -> migrator().verify())
                .satisfies(it -> assertThat(it.pending()).containsExactly("bbb", "ccc"))
                .satisfies(it -> assertThat(it.problem()).contains("2 pending revisions, bbb, ccc"));

        assertThat(migrator().current().revisions()).containsExactly("aaa");
    }

    @Test
    void verifyOfAnUntouchedDatabaseCreatesNoTable() {
        threeScripts();

        assertThatExceptionOfType(NotUpToDateException.class)
                .isThrownBy(() -> migrator().verify());

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> count("migration_version"));
    }

    @Test
    void awaitReturnsWhenAnotherProcessHasUpgraded() throws Exception {
        threeScripts();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> waiting = other.submit(() -> migrator().await(Duration.ofSeconds(30)));
            migrator().upgrade();

            waiting.get();

            assertThat(migrator().pending().isEmpty()).isTrue();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void awaitGivesUpAndNamesWhatIsPending() {
        threeScripts();

        assertThatExceptionOfType(NotUpToDateException.class)
                .isThrownBy(() -> migrator().await(Duration.ofMillis(300)))
                .satisfies(it -> assertThat(it.pending()).containsExactly("aaa", "bbb", "ccc"));
    }

    @Test
    void manyStartingAtOnceApplyEachRevisionOnce() throws Exception {
        for (int i = 100; i < 120; i++) {
            scripts.script("r" + i, "create table t" + i + " (id int primary key);", "drop table t" + i + ";");
        }
        ExecutorService starters = Executors.newFixedThreadPool(6);
        try {
            List<Callable<MigrationResult>> starts = IntStream.range(0, 6)
                    .<Callable<MigrationResult>>mapToObj(i -> () -> migrator().upgrade())
                    .toList();
            int steps = 0;
            for (Future<MigrationResult> start : starters.invokeAll(starts)) {
                steps += start.get().steps().size();
            }

            assertThat(steps).isEqualTo(20);
            assertThat(history()).hasSize(20).allSatisfy(it -> assertThat(it.status())
                    .isEqualTo(HistoryStatus.SUCCEEDED));
        } finally {
            starters.shutdownNow();
        }
    }

    @Test
    void waitingForTheLockEndsWithTheHoldersName() {
        threeScripts();
        Migrator impatient = builder().waitTimeout(Duration.ofMillis(200)).build();
        MigrationListener startsAnother = new MigrationListener() {
            @Override
            public void beforeStep(String database, MigrationStep step) {
                assertThatExceptionOfType(LockTimeoutException.class)
                        .isThrownBy(impatient::upgrade)
                        .satisfies(it -> assertThat(it.problem())
                                .contains(
                                        "'primary'",
                                        "is held by a process on ",
                                        "process " + ProcessHandle.current().pid()));
            }
        };

        MigrationResult result =
                builder().listeners(List.of(startsAnother)).build().upgrade();

        assertThat(result.steps()).hasSize(3);
    }

    @Test
    void whoMigratesIsSeenByOthersAndOnlyWhileItDoes() {
        threeScripts();
        List<Optional<LockHolder>> seen = new ArrayList<>();
        MigrationListener looks = new MigrationListener() {
            @Override
            public void beforeStep(String database, MigrationStep step) {
                seen.add(Optional.ofNullable(migrator().status(0).lock()));
            }
        };

        builder()
                .listeners(List.of(looks))
                .applicationName("orders")
                .applicationVersion("1.4")
                .build()
                .upgrade();

        assertThat(seen).hasSize(3).allSatisfy(it -> {
            LockHolder holder = it.orElseThrow();
            assertThat(holder.owner())
                    .isEqualTo(new LockOwner(
                            Author.localHost(), ProcessHandle.current().pid(), "orders", "1.4"));
            assertThat(holder.since())
                    .isBetween(Instant.now().minusSeconds(3_600), Instant.now().plusSeconds(60));
            assertThat(holder.age()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        });
        assertThat(migrator().status(0).lock()).isNull();
    }

    @Test
    void scriptThatCannotBeReadStopsTheRunBeforeItBegins() {
        threeScripts().script("ddd", "insert into items values (3, 'no end);", "");

        assertThatExceptionOfType(InvalidScriptsException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("ddd_step.sql:6"));

        assertThat(migrator().current().revisions()).isEmpty();
        assertThat(history()).isEmpty();
    }

    @Test
    void changedScriptIsShownUntilItIsPutBack() {
        threeScripts();
        migrator().upgrade();
        scripts.sections("ccc", "bbb", "-- migrate:upgrade\ncreate table other_tags (id int primary key);\n");

        migrator().upgrade();

        assertThat(migrator().status(0).revisions())
                .filteredOn(RevisionStatus::changed)
                .extracting(it -> it.revision().id())
                .containsExactly("ccc");
    }

    @Test
    void reformattedScriptIsNoChange() {
        threeScripts();
        migrator().upgrade();
        scripts.sections(
                "ccc",
                "bbb",
                "-- migrate:upgrade\r\ncreate   table tags\r\n  (id int primary key); -- why\r\n-- migrate:downgrade\ndrop table tags;\n");

        assertThat(migrator().status(0).revisions()).noneMatch(RevisionStatus::changed);
    }

    @Test
    void statusTellsEveryRevisionNewestFirst() {
        threeScripts();
        migrator().upgrade("bbb");

        DatabaseStatus status = migrator().status(1);

        assertThat(status.state()).isEqualTo(DatabaseState.BEHIND);
        assertThat(status.pending()).containsExactly("ccc");
        assertThat(status.heads()).containsExactly("ccc");
        assertThat(status.revisions())
                .extracting(it -> it.revision().id(), RevisionStatus::state)
                .containsExactly(
                        tuple("ccc", RevisionState.PENDING),
                        tuple("bbb", RevisionState.APPLIED),
                        tuple("aaa", RevisionState.APPLIED));
        assertThat(status.history()).singleElement().satisfies(it -> assertThat(it.revision())
                .isEqualTo("bbb"));
        assertThat(status.databaseVersion()).isNotEmpty();
    }

    @Test
    void statusOfAnUntouchedDatabaseIsBehindAndCreatesNothing() {
        threeScripts();

        DatabaseStatus status = migrator().status(10);

        assertThat(status.state()).isEqualTo(DatabaseState.BEHIND);
        assertThat(status.current()).isEmpty();
        assertThat(status.history()).isEmpty();
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> count("migration_version"));
    }

    @Test
    void tableOfAlembicIsAdopted() {
        threeScripts();
        jdbc.sql("create table alembic_version (version_num varchar(32) not null,"
                        + " constraint alembic_version_pkc primary key (version_num))")
                .update();
        jdbc.sql("create table items (id int primary key, title varchar(50))").update();
        jdbc.sql("insert into alembic_version values ('aaa')").update();

        builder().versionTable("alembic_version").build().upgrade();

        assertThat(count("items")).isEqualTo(2);
        assertThat(jdbc.sql("select version_num from alembic_version")
                        .query(String.class)
                        .single())
                .isEqualTo("ccc");
    }

    @Test
    void nothingToDoInAnAdoptedDatabaseIsRemembered() {
        threeScripts();
        jdbc.sql("create table alembic_version (version_num varchar(32) not null primary key)")
                .update();
        jdbc.sql("insert into alembic_version values ('ccc')").update();
        builder().versionTable("alembic_version").build().upgrade();
        CountingDataSource counting = new CountingDataSource(dataSource);

        Migrator.builder(counting)
                .locations(scripts.location())
                .versionTable("alembic_version")
                .build()
                .upgrade();

        assertThat(counting.statements()).hasSize(1);
    }

    @Test
    void branchesMergeAndBothHeadsStandInTheVersionTable() {
        scripts.sections("aaa", "", "-- migrate:upgrade\ncreate table items (id int primary key);\n")
                .sections("bb1", "aaa", "-- migrate:upgrade\ncreate table b1 (id int primary key);\n")
                .sections("bb2", "aaa", "-- migrate:upgrade\ncreate table b2 (id int primary key);\n");
        migrator().upgrade();
        List<String> heads = migrator().current().revisions();
        scripts.sections("mmm", "bb1, bb2", "-- migrate:upgrade\ninsert into items values (7);\n");

        migrator().upgrade();

        assertThat(heads).containsExactlyInAnyOrder("bb1", "bb2");
        assertThat(migrator().current().revisions()).containsExactly("mmm");
    }

    @Test
    void twoMigratorsWithVersionTablesOfTheirOwnShareADatabase() {
        threeScripts();
        builder()
                .versionTable("one_version")
                .historyTable("one_history")
                .build()
                .upgrade("aaa");

        builder()
                .versionTable("two_version")
                .historyTable("two_history")
                .build()
                .stamp("heads");

        assertThat(builder()
                        .versionTable("one_version")
                        .historyTable("one_history")
                        .build()
                        .current()
                        .revisions())
                .containsExactly("aaa");
    }

    @Test
    void emptySetOfScriptsIsAtHead() {
        MigrationResult result = migrator().upgrade();

        assertThat(result.isEmpty()).isTrue();
        assertThat(migrator().status(0).state()).isEqualTo(DatabaseState.UP_TO_DATE);
    }

    @Test
    void javaMigrationReadsArgumentsAndUsesTheConnection() {
        scripts.script("aaa", "create table items (id int primary key, title varchar(50));", "drop table items;");

        builder()
                .migrations(List.of(new FillItems()))
                .arguments(Map.of("title", "from outside"))
                .build()
                .upgrade();

        assertThat(jdbc.sql("select title from items").query(String.class).single())
                .isEqualTo("from outside");
        assertThat(migrator().current().revisions()).containsExactly("java1");
    }
}
