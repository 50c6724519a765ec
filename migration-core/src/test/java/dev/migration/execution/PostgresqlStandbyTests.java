package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.migration.Migrator;
import dev.migration.dialect.ReadOnlyReason;
import dev.migration.lock.LockHolder;
import dev.migration.plan.MigrationStep;
import dev.migration.server.PostgresStandby;
import dev.migration.server.StoppablePostgres;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications that are connected to a real standby, which streams what its primary does. */
class PostgresqlStandbyTests {

    private static final StoppablePostgres PRIMARY = StoppablePostgres.start();

    private static final PostgresStandby STANDBY = PRIMARY.newStandby();

    private final TestDatabase database = PRIMARY.newDatabase();

    private int marks;

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    @AfterAll
    static void stop() {
        STANDBY.close();
        PRIMARY.close();
    }

    @BeforeEach
    void upgradePrimary(@TempDir Path folder) {
        scripts = new ScriptFolder(folder).script("aaa", "create table items (id int primary key);", "");
        onPrimary().upgrade();
        follow();
    }

    /** Returns when the standby has all that the primary has. */
    private void follow() {
        int last = ++marks;
        JdbcClient onPrimary = JdbcClient.create(database.dataSource());
        onPrimary.sql("create table if not exists marks (mark int)").update();
        onPrimary.sql("insert into marks values (?)").param(last).update();
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> JdbcClient.create(STANDBY.copyOf(database).dataSource())
                                .sql("select max(mark) from marks")
                                .query(Integer.class)
                                .single()
                        == last);
    }

    private Migrator onPrimary() {
        return Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .build();
    }

    private Migrator onStandby() {
        return Migrator.builder(STANDBY.copyOf(database).dataSource())
                .locations(scripts.location())
                .build();
    }

    @Test
    void standbyAtHeadLetsApplicationsStart() {
        assertThat(onStandby().upgrade().isEmpty()).isTrue();
    }

    @Test
    void standbyAtHeadOfOtherScriptsThatLeadThereLetsApplicationsStart() {
        JdbcClient.create(database.dataSource())
                .sql("delete from migration_version_fingerprint")
                .update();
        follow();

        assertThat(onStandby().upgrade().isEmpty()).isTrue();
        assertThat(onStandby().upgrade().isEmpty()).isTrue();
    }

    @Test
    void standbyThatIsBehindSaysThatItIsOne() {
        scripts.script("bbb", "create table tags (id int primary key);", "");

        assertThatExceptionOfType(ReadOnlyDatabaseException.class)
                .isThrownBy(() -> onStandby().upgrade())
                .satisfies(it -> {
                    assertThat(it.reason().kind()).isEqualTo(ReadOnlyReason.Kind.STANDBY);
                    assertThat(it.problem()).contains("'primary'", "it is a standby");
                    assertThat(it.remedy()).contains("migration.on-startup: wait");
                });
        assertThat(onStandby().status(0).pending()).containsExactly("bbb");
        assertThat(onStandby().status(0).lock()).isNull();
    }

    @Test
    void standbyTellsWhoMigratesItsPrimary() {
        scripts.script("bbb", "create table tags (id int primary key);", "");
        List<LockHolder> seen = new ArrayList<>();
        MigrationListener looks = new MigrationListener() {
            @Override
            public void beforeStep(String of, MigrationStep step) {
                follow();
                seen.add(Objects.requireNonNull(onStandby().status(0).lock()));
            }
        };

        Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .listeners(List.of(looks))
                .applicationName("orders")
                .build()
                .upgrade();
        follow();

        assertThat(seen).singleElement().satisfies(it -> assertThat(it.describe())
                .startsWith("orders on "));
        assertThat(onStandby().status(0).lock()).isNull();
    }

    @Test
    void whoWaitsAtAStandbySeesWhatComesOver() throws Exception {
        scripts.script("bbb", "create table tags (id int primary key);", "");
        CompletableFuture<Void> waiting =
                CompletableFuture.runAsync(() -> onStandby().await(Duration.ofSeconds(30)));
        Pause.millis(300, "letting it wait");
        assertThat(waiting).isNotDone();

        onPrimary().upgrade();

        waiting.get(30, TimeUnit.SECONDS);
        assertThat(onStandby().current().revisions()).containsExactly("bbb");
    }
}
