package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.backfill.BackfillProgress;
import dev.migration.plan.MigrationStep;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What an application may rely on whose revisions run in the background. */
abstract class BackgroundContract {

    private static final String FILL =
            """
            -- background: true
            -- migrate:upgrade backfill=items key=id batch=10
            update items set hits = hits + 1 where {batch};
            """;

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    private DataSource dataSource = new DriverManagerDataSource();

    private JdbcTemplate jdbc = new JdbcTemplate();

    abstract DataSource freshDatabase();

    @BeforeEach
    void fillTable(@TempDir Path folder) {
        scripts = new ScriptFolder(folder)
                .script("aaa", "create table items (id int not null primary key, hits int)", "drop table items;");
        dataSource = freshDatabase();
        jdbc = new JdbcTemplate(dataSource);
        migrator().upgrade();
        jdbc.batchUpdate(
                "insert into items values (?, 0)",
                IntStream.range(0, 50).mapToObj(it -> new Object[] {it}).toList());
        scripts.sections("bbb", "aaa", FILL);
    }

    private Migrator migrator(MigrationListener... listeners) {
        return Migrator.builder(dataSource)
                .locations(scripts.location())
                .waitTimeout(Duration.ofSeconds(20))
                .listeners(List.of(listeners))
                .build();
    }

    private List<Integer> hits() {
        return jdbc.queryForList("select distinct hits from items", Integer.class);
    }

    @Test
    void applicationStartsWithoutItAndTheBackgroundAppliesIt() {
        ForegroundResult start = migrator().upgradeForeground();

        assertThat(start.result().isEmpty()).isTrue();
        assertThat(start.isComplete()).isFalse();
        assertThat(hits()).containsExactly(0);
        assertThat(migrator().status(0).state()).isEqualTo(DatabaseState.BACKGROUND_PENDING);
        migrator().verifyForeground();
        assertThatExceptionOfType(NotUpToDateException.class)
                .isThrownBy(() -> migrator().verify());

        MigrationResult result = migrator().upgradeInBackground(() -> false);

        assertThat(result.after().revisions()).containsExactly("bbb");
        assertThat(hits()).containsExactly(1);
        assertThat(migrator().upgradeForeground().isComplete()).isTrue();
        assertThat(migrator().status(9))
                .satisfies(it -> assertThat(it.state()).isEqualTo(DatabaseState.UP_TO_DATE))
                .satisfies(it -> assertThat(it.history())
                        .extracting(HistoryEntry::status)
                        .containsOnly(HistoryStatus.SUCCEEDED));
    }

    @Test
    void startAtHeadCostsOneSelectWhileTheBackgroundIsPending() {
        migrator().upgradeForeground();
        CountingDataSource counting = new CountingDataSource(dataSource);

        ForegroundResult start =
                Migrator.builder(counting).locations(scripts.location()).build().upgradeForeground();

        assertThat(start.isComplete()).isFalse();
        assertThat(counting.statements()).hasSize(1);
    }

    @Test
    void stopsBetweenBatchesAndGoesOn() {
        AtomicBoolean isStopped = new AtomicBoolean();
        Migrator stopping = migrator(afterRows(20, () -> isStopped.set(true)));

        MigrationResult result = stopping.upgradeInBackground(isStopped::get);

        assertThat(result.isEmpty()).isTrue();
        assertThat(jdbc.queryForObject("select sum(hits) from items", Integer.class))
                .isEqualTo(20);
        assertThat(migrator().status(1)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(DatabaseState.BACKGROUND_PENDING);
            assertThat(it.history().get(0).status()).isEqualTo(HistoryStatus.STOPPED);
            assertThat(it.backfills()).singleElement().satisfies(backfill -> {
                assertThat(backfill.revision()).isEqualTo("bbb");
                assertThat(backfill.percent()).hasValue(40);
            });
        });
        assertThat(migrator().repair(false).findings()).isEmpty();
        migrator().upgradeInBackground(() -> false);
        assertThat(hits()).containsExactly(1);
    }

    @Test
    void upgradeThatNeedsItTakesItOverAndGoesOnWithIt() throws Exception {
        CountDownLatch isRunning = new CountDownLatch(1);
        // Slow, as long as nobody takes it over.
        Migrator slow = migrator(afterRows(20, () -> {
            isRunning.countDown();
            Pause.millis(300, "filling rows slowly");
        }));
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            threads.submit(() -> slow.upgradeInBackground(() -> false));
            assertThat(isRunning.await(20, TimeUnit.SECONDS)).isTrue();
            scripts.sections("ccc", "bbb", "-- migrate:upgrade\ncreate table tags (id int);\n");

            MigrationResult result = migrator().upgradeForeground().result();

            assertThat(result.steps())
                    .extracting(it -> it.step().revision().orElseThrow())
                    .endsWith("ccc");
            assertThat(hits()).containsExactly(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void newerReleaseMigratesMeanwhileAndRecordsWhatTheOlderOneDid() {
        Migrator other = migrator();
        Migrator withOthers = migrator(afterRows(20, () -> {
            scripts.sections("ddd", "aaa", "-- migrate:upgrade\ncreate table tags (id int);\n");
            assertThat(other.upgradeForeground().result().steps()).hasSize(1);
        }));

        withOthers.upgradeInBackground(() -> false);

        assertThat(migrator().current().revisions()).containsExactly("ddd");
        assertThat(migrator().status(1).state()).isEqualTo(DatabaseState.BACKGROUND_PENDING);
        migrator().upgradeInBackground(() -> false);
        assertThat(migrator().current().revisions()).containsExactlyInAnyOrder("bbb", "ddd");
        assertThat(hits()).containsExactly(1);
    }

    @Test
    void revertingWhatItStandsOnStopsItFirst() throws Exception {
        CountDownLatch isRunning = new CountDownLatch(1);
        AtomicBoolean isStopped = new AtomicBoolean();
        Migrator slow = migrator(afterRows(20, () -> {
            isRunning.countDown();
            isStopped.set(true);
            Pause.millis(500, "filling rows slowly");
        }));
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<MigrationResult> background = threads.submit(() -> slow.upgradeInBackground(isStopped::get));
            assertThat(isRunning.await(20, TimeUnit.SECONDS)).isTrue();

            migrator().downgrade("base");

            assertThat(background.get(20, TimeUnit.SECONDS).isEmpty()).isTrue();
            assertThat(migrator().current().revisions()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatOthersHaveRecordedMeanwhileIsNotBegun() {
        Migrator late = migrator(new MigrationListener() {
            @Override
            public void beforeStep(String database, MigrationStep step) {
                jdbc.update("update migration_version set version_num = 'bbb'");
            }
        });

        MigrationResult result = late.upgradeInBackground(() -> false);

        assertThat(result.isEmpty()).isTrue();
        assertThat(hits()).containsExactly(0);
        assertThat(migrator().status(9).history())
                .extracting(HistoryEntry::revision)
                .containsExactly("aaa");
    }

    @Test
    void twoNeverRunItAtOnce() throws Exception {
        List<String> batches = new ArrayList<>();
        MigrationListener telling = new MigrationListener() {
            @Override
            public void beforeStep(String database, MigrationStep step) {
                synchronized (batches) {
                    batches.add(step.revision().orElseThrow());
                }
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<MigrationResult>> runs = new ArrayList<>();
            for (int run = 0; run < 2; run++) {
                runs.add(threads.submit(() -> migrator(telling).upgradeInBackground(() -> false)));
            }
            for (Future<MigrationResult> run : runs) {
                assertThat(run.get(30, TimeUnit.SECONDS).after().revisions()).containsExactly("bbb");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(batches).containsExactly("bbb");
        assertThat(hits()).containsExactly(1);
    }

    private static MigrationListener afterRows(long rows, Runnable action) {
        return new MigrationListener() {
            @Override
            public void afterBatch(String database, BackfillProgress progress) {
                if (progress.rowsDone() == rows) {
                    action.run();
                }
            }
        };
    }
}
