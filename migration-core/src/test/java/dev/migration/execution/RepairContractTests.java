package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.migration.Migrator;
import dev.migration.execution.RepairFinding.Kind;
import dev.migration.plan.MigrationPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a repair finds and does, on every database. */
abstract class RepairContractTests {

    private Path folder;

    private ScriptFolder scripts;

    private DataSource dataSource;

    JdbcClient jdbc;

    abstract DataSource freshDatabase();

    @BeforeEach
    void setUp(@TempDir Path scriptFolder) {
        folder = scriptFolder;
        scripts = new ScriptFolder(scriptFolder)
                .script("aaa", "create table items (id int primary key);", "drop table items;")
                .script("bbb", "create table tags (id int primary key);", "drop table tags;")
                .script("ccc", "create table notes (id int primary key);", "drop table notes;");
        dataSource = freshDatabase();
        jdbc = JdbcClient.create(dataSource);
    }

    Migrator migrator() {
        return Migrator.builder(dataSource).locations(scripts.location()).build();
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(migrator().repair(false).findings()).isEmpty();

        migrator().upgrade();

        assertThat(migrator().repair(false)).satisfies(it -> {
            assertThat(it.findings()).isEmpty();
            assertThat(it.isConsistent()).isTrue();
            assertThat(it.lockHolder()).isEmpty();
        });
        assertThat(migrator().repair(true).findings()).isEmpty();
    }

    @Test
    void stepOfADeadProcessIsRecordedAsFailed() {
        migrator().upgrade("bbb");
        leaveRunning("bbb");

        RepairReport found = migrator().repair(false);

        assertFound(found, Kind.UNFINISHED_STEP, "bbb", true);
        assertThat(found.isConsistent()).isFalse();
        assertThat(statusOf("bbb")).isEqualTo("RUNNING");

        RepairReport repaired = migrator().repair(true);

        assertFound(repaired, Kind.UNFINISHED_STEP, "bbb", true);
        assertThat(repaired.isConsistent()).isTrue();
        assertThat(statusOf("bbb")).isEqualTo("FAILED");
        assertThat(migrator().repair(false).findings()).isEmpty();
    }

    @Test
    void stepThatRunsIsLeftAlone() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        MigrationListener waiting = new MigrationListener() {
            @Override
            public void beforeRun(String database, MigrationPlan plan) {
                begun.countDown();
                try {
                    mayGoOn.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException exception) {
                    throw new IllegalStateException(exception);
                }
            }
        };
        migrator().upgrade("aaa");
        leaveRunning("aaa");
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            Future<?> run =
                    executor.submit(() -> migrator().with(Map.of(), waiting).upgrade());
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

            RepairReport found = migrator().repair(false);

            assertThat(found.findings()).isEmpty();
            assertThat(found.lockHolder()).isNotEmpty();
            mayGoOn.countDown();
            run.get(30, TimeUnit.SECONDS);
        } finally {
            mayGoOn.countDown();
            executor.shutdownNow();
        }
        assertFound(migrator().repair(false), Kind.UNFINISHED_STEP, "aaa", true);
    }

    @Test
    void revisionThatWasFinishedByHandBeginsAnewTheNextTime() {
        migrator().upgrade();
        insertHalfDone("aaa", "UPGRADE");

        assertFound(migrator().repair(true), Kind.SETTLED_REVISION, "aaa", true);

        assertThat(migrator().repair(false).findings()).isEmpty();
        migrator().downgrade("base");
        assertThat(migrator().upgrade().steps()).hasSize(3);
    }

    @Test
    void revisionThatWasRevertedByHandBeginsAnewTheNextTime() {
        migrator().upgrade();
        insertHalfDone("ccc", "DOWNGRADE");
        migrator().stamp("bbb");
        jdbc.sql("drop table notes").update();

        assertFound(migrator().repair(true), Kind.SETTLED_REVISION, "ccc", true);

        migrator().upgrade();
        assertThat(migrator().downgrade("bbb").steps()).hasSize(1);
    }

    @Test
    void halfDoneRevisionIsLeftToPeople() {
        migrator().upgrade("bbb");
        insertHalfDone("ccc", "UPGRADE");

        RepairReport repaired = migrator().repair(true);

        assertFound(repaired, Kind.HALF_DONE_REVISION, "ccc", false);
        assertThat(repaired.isConsistent()).isFalse();
        assertThat(repaired.findings().get(0).problem()).contains("stopped after 2 statements");
        assertFound(migrator().repair(false), Kind.HALF_DONE_REVISION, "ccc", false);
    }

    @Test
    void changedScriptIsTakenAsItIsNow() {
        migrator().upgrade();
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\ncreate table tags (id bigint primary key);\n");
        assertFound(migrator().repair(false), Kind.CHANGED_SCRIPT, "bbb", true);

        assertFound(migrator().repair(true), Kind.CHANGED_SCRIPT, "bbb", true);

        assertThat(migrator().repair(false).findings()).isEmpty();
        assertThat(migrator().status(0).revisions()).noneMatch(RevisionStatus::changed);
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\ncreate table tags (id int);\n");
        assertFound(migrator().repair(false), Kind.CHANGED_SCRIPT, "bbb", true);
    }

    @Test
    void revisionWithoutAScriptIsLeftToPeople() {
        migrator().upgrade("aaa");
        jdbc.sql("insert into migration_version values ('zzz')").update();

        RepairReport repaired = migrator().repair(true);

        assertFound(repaired, Kind.UNKNOWN_REVISION, "zzz", false);
        assertThat(repaired.findings().get(0).remedy()).contains("migrate stamp --purge");
        assertThat(migrator().current().revisions()).contains("zzz");
    }

    @Test
    void revisionWithoutAScriptIsForgottenOnRequest() throws IOException {
        migrator().upgrade();
        Files.delete(folder.resolve("ccc_step.sql"));
        assertThat(migrator().repair(true).findings().get(0).remedy())
                .contains("`migrate repair --forget ccc`, after which the database is at bbb");

        RepairReport report = migrator().forget("ccc");

        assertFound(report, Kind.UNKNOWN_REVISION, "ccc", true);
        assertThat(migrator().current().revisions()).containsExactly("bbb");
        assertThat(migrator().repair(false).findings()).isEmpty();
        assertThat(migrator().upgrade().isEmpty()).isTrue();
    }

    @Test
    void scriptThatIsMissingIsNotMissedAfterARepair() throws IOException {
        migrator().upgrade();
        Files.delete(folder.resolve("bbb_step.sql"));
        scripts.sections("ccc", "aaa", "-- migrate:upgrade\ncreate table notes (id int primary key);\n");
        assertFound(migrator().repair(false), Kind.MISSING_SCRIPT, "bbb", true);
        assertThat(migrator().status(0).missing()).containsExactly("bbb");

        assertFound(migrator().repair(true), Kind.MISSING_SCRIPT, "bbb", true);

        assertThat(migrator().repair(false).findings()).isEmpty();
        assertThat(migrator().status(0).missing()).isEmpty();
        assertThat(migrator().current().revisions()).containsExactly("ccc");
    }

    @Test
    void rowThatAnotherOneIncludesIsDeleted() {
        migrator().upgrade("bbb");
        jdbc.sql("insert into migration_version values ('aaa')").update();

        assertFound(migrator().repair(true), Kind.INCLUDED_REVISION, "aaa", true);

        assertThat(migrator().current().revisions()).containsExactly("bbb");
        assertThat(migrator().upgrade().steps()).hasSize(1);
    }

    @Test
    void missingTableIsCreated() {
        migrator().upgrade();
        jdbc.sql("drop table migration_history").update();
        assertFound(migrator().repair(false), Kind.MISSING_TABLE, "migration_history", true);

        assertFound(migrator().repair(true), Kind.MISSING_TABLE, "migration_history", true);

        assertThat(jdbc.sql("select count(*) from migration_history")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(migrator().repair(false).findings()).isEmpty();
    }

    @Test
    void fingerprintThatHidesAChangeIsForgotten() throws IOException {
        migrator().upgrade();
        Path script = folder.resolve("ccc_step.sql");
        FileTime time = Files.getLastModifiedTime(script);
        Files.writeString(script, Files.readString(script).replace("create table notes", "create table n0tes"));
        Files.setLastModifiedTime(script, time);

        RepairReport repaired = migrator().repair(true);

        assertThat(repaired.findings())
                .extracting(RepairFinding::kind)
                .containsExactly(Kind.CHANGED_SCRIPT, Kind.STALE_FINGERPRINT);
        assertThat(jdbc.sql("select count(*) from migration_version_fingerprint")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(migrator().repair(false).findings()).isEmpty();
    }

    void assertFound(RepairReport report, Kind kind, String subject, boolean automatic) {
        assertThat(report.findings())
                .extracting(RepairFinding::kind, RepairFinding::subject, RepairFinding::isAutomatic)
                .containsExactly(tuple(kind, subject, automatic));
        assertThat(report.findings())
                .extracting(RepairFinding::problem, RepairFinding::remedy)
                .allSatisfy(it -> assertThat(it.toList()).allMatch(text -> ((String) text).endsWith(".")));
    }

    /** As a process leaves it that dies before the first statement is kept. */
    private void leaveRunning(String revision) {
        jdbc.sql(
                        """
                        update migration_history set status = 'RUNNING', finished_at = null, statements_done = 0,
                        statements_checksum = null where revision = ?""")
                .param(revision)
                .update();
    }

    private void insertHalfDone(String revision, String direction) {
        long id = jdbc.sql("select max(id) + 1 from migration_history")
                .query(Long.class)
                .single();
        jdbc.sql(
                        """
                        insert into migration_history
                        (id, revision, direction, started_at, finished_at, status, statements_done, statements_checksum)
                        values (?, ?, ?, '2026-01-01 00:00:00', '2026-01-01 00:00:00', 'FAILED', 2, 'abc')""")
                .params(List.of(id, revision, direction))
                .update();
    }

    private String statusOf(String revision) {
        return jdbc.sql("select status from migration_history where revision = ?")
                .param(revision)
                .query(String.class)
                .single();
    }
}
