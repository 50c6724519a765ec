package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.backfill.BackfillProgress;
import dev.migration.execution.DatabaseState;
import dev.migration.execution.HistoryStatus;
import dev.migration.execution.MigrationListener;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.TenantState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whole applications, since only they become ready. */
class BackgroundUpgradesTests {

    private final String url = Contexts.newH2Url();

    private final DataSource dataSource = Contexts.dataSource(url);

    private final Migrator migrator =
            Migrator.builder(dataSource).locations("classpath:db/background").build();

    @Test
    void readyApplicationAppliesWhatItDidNotWaitFor() throws Exception {
        CountDownLatch isDone = new CountDownLatch(1);
        List<String> threads = new ArrayList<>();

        try (ConfigurableApplicationContext context = start(progress -> {
            threads.add(Thread.currentThread().getName());
            if (progress.finished()) {
                isDone.countDown();
            }
        })) {
            assertThat(context.isActive()).isTrue();
            assertThat(isDone.await(20, TimeUnit.SECONDS)).isTrue();
            awaitState(DatabaseState.UP_TO_DATE);
        }

        assertThat(threads).containsOnly("migration-background-primary");
        assertThat(hits()).containsExactly(1);
    }

    @Test
    void tenantsHaveTheirsAppliedOnceTheApplicationIsReady() throws Exception {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        List.of("A", "B").forEach(it -> jdbc.execute("create schema " + it));
        CountDownLatch isLookedAt = new CountDownLatch(1);

        try (ConfigurableApplicationContext context =
                start(progress -> await(isLookedAt), "migration.tenants.schemas=A,B")) {
            Fleet fleet = context.getBean(Fleet.class);
            assertThat(fleet.summary().count(TenantState.BACKGROUND_PENDING)).isEqualTo(2);
            isLookedAt.countDown();
            for (int look = 0; look < 200 && !fleet.summary().isUpToDate(); look++) {
                Thread.sleep(100);
            }
            assertThat(fleet.summary().isUpToDate()).isTrue();
        }

        List.of("A", "B").forEach(it -> assertThat(
                        jdbc.queryForList("select distinct hits from %s.items".formatted(it), Integer.class))
                .containsExactly(1));
    }

    @Test
    void shutdownStopsItBetweenBatchesAndTheNextStartGoesOn() throws Exception {
        CountDownLatch isRunning = new CountDownLatch(1);
        CountDownLatch isClosing = new CountDownLatch(1);
        ConfigurableApplicationContext first = start(progress -> {
            isRunning.countDown();
            await(isClosing);
        });
        assertThat(isRunning.await(20, TimeUnit.SECONDS)).isTrue();
        Thread closing = new Thread(first::close);

        closing.start();
        while (first.getBean(BackgroundUpgrades.class).isRunning()) {
            Thread.onSpinWait();
        }
        isClosing.countDown();
        closing.join(20_000);

        assertThat(migrator.status(1)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(DatabaseState.BACKGROUND_PENDING);
            assertThat(it.history().get(0).status()).isEqualTo(HistoryStatus.STOPPED);
            assertThat(it.backfills().get(0).rowsDone()).isEqualTo(10);
        });
        try (ConfigurableApplicationContext second = start(progress -> {})) {
            assertThat(second.isActive()).isTrue();
            awaitState(DatabaseState.UP_TO_DATE);
        }
        assertThat(hits()).containsExactly(1);
    }

    @Test
    void applicationThatIsStartedAgainGoesOn() throws Exception {
        CountDownLatch isRunning = new CountDownLatch(1);
        CountDownLatch isStopping = new CountDownLatch(1);
        try (ConfigurableApplicationContext context = start(progress -> {
            isRunning.countDown();
            await(isStopping);
        })) {
            assertThat(isRunning.await(20, TimeUnit.SECONDS)).isTrue();
            BackgroundUpgrades upgrades = context.getBean(BackgroundUpgrades.class);
            Thread stopping = new Thread(upgrades::stop);
            stopping.start();
            while (upgrades.isRunning()) {
                Thread.onSpinWait();
            }
            isStopping.countDown();
            stopping.join(20_000);
            assertThat(migrator.status(0).state()).isEqualTo(DatabaseState.BACKGROUND_PENDING);

            upgrades.start();

            awaitState(DatabaseState.UP_TO_DATE);
        }
        assertThat(hits()).containsExactly(1);
    }

    @Test
    void foregroundMakesTheStartWaitForAll() {
        try (ConfigurableApplicationContext context = start(progress -> {}, "migration.background=foreground")) {
            assertThat(context.isActive()).isTrue();
            assertThat(hits()).containsExactly(1);
            assertThat(migrator.status(0).state()).isEqualTo(DatabaseState.UP_TO_DATE);
        }
    }

    @Test
    void noneLeavesThemToOthers() {
        try (ConfigurableApplicationContext context = start(progress -> {}, "migration.background=none")) {
            assertThat(context.isActive()).isTrue();
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .doesNotContain("migration-background-primary");
            assertThat(migrator.status(0).state()).isEqualTo(DatabaseState.BACKGROUND_PENDING);
        }
    }

    @Test
    void checkStartsWithoutThemAndInTheForegroundNot() {
        migrator.upgradeForeground();

        Contexts.empty()
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "migration.version-locations=classpath:db/background",
                        "migration.on-startup=check")
                .run(context -> assertThat(context).hasNotFailed());
        Contexts.empty()
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "migration.version-locations=classpath:db/background",
                        "migration.on-startup=check",
                        "migration.background=foreground")
                .run(context -> assertThat(context).hasFailed());
    }

    private ConfigurableApplicationContext start(Consumer<BackfillProgress> listener, String... properties) {
        List<String> all = new ArrayList<>(Arrays.asList(properties));
        all.add("spring.datasource.url=" + url);
        all.add("spring.datasource.username=sa");
        all.add("migration.version-locations=classpath:db/background");
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(all.toArray(String[]::new))
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("tellingListener", telling(listener)))
                .run();
    }

    private static MigrationListener telling(Consumer<BackfillProgress> listener) {
        return new MigrationListener() {
            @Override
            public void afterBatch(String database, BackfillProgress progress) {
                listener.accept(progress);
            }
        };
    }

    private void awaitState(DatabaseState state) throws InterruptedException {
        for (int look = 0; look < 200 && migrator.status(0).state() != state; look++) {
            Thread.sleep(100);
        }
        assertThat(migrator.status(0).state()).isEqualTo(state);
    }

    private List<Integer> hits() {
        return new JdbcTemplate(dataSource).queryForList("select distinct hits from items", Integer.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, MigrationAutoConfiguration.class})
    static class Application {}
}
