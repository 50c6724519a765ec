package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.server.TestDatabase;
import dev.migration.server.TestProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many processes start at once, all the time, and are killed at random, until the time is over. Whenever one of them comes to
 * the end of the history, the database is looked at, and the next one is begun.
 *
 * <p>Not in the default build: {@code -P soak}, with {@code -Dsoak.seconds} and {@code -Dsoak.processes}.
 */
abstract class SoakContract {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("soak.seconds", 600));

    private static final int PROCESSES = Integer.getInteger("soak.processes", 32);

    private static final int CALLS_BEFORE_A_KILL = Integer.getInteger("soak.calls", 150);

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private final AtomicInteger started = new AtomicInteger();

    private final AtomicInteger killed = new AtomicInteger();

    private final AtomicInteger impatient = new AtomicInteger();

    private final List<TestDatabase> finished = new ArrayList<>();

    private Path folder = Path.of("");

    private ScriptFolder scripts = new ScriptFolder(folder);

    private TestDatabase current = new TestDatabase("", "", "");

    abstract TestDatabase freshDatabase();

    @Test
    void whoeverIsKilledEachRevisionIsAppliedOnce(@TempDir Path scriptFolder) throws Exception {
        folder = Files.createDirectory(scriptFolder.resolve("scripts"));
        scripts = new ScriptFolder(folder);
        ThirtyRevisions.write(scripts);
        TestDatabase uninterrupted = freshDatabase();
        HistoryOutcome.migrator(uninterrupted.dataSource(), scripts).upgrade();
        HistoryOutcome expected = HistoryOutcome.of(uninterrupted.dataSource(), scripts);
        current = freshDatabase();
        long seed = Long.getLong("soak.seed", System.nanoTime());

        soak(seed);
        HistoryOutcome.migrator(current.dataSource(), scripts).upgrade();
        finished.add(current);

        System.out.printf(
                Locale.ROOT,
                "%s: %d s with %d processes at a time: %s started, %s killed, %s too impatient, %d histories, seed %d%n",
                getClass().getSimpleName(),
                TIME.toSeconds(),
                PROCESSES,
                started,
                killed,
                impatient,
                finished.size(),
                seed);
        assertThat(failures).as("with -Dsoak.seed=%d", seed).isEmpty();
        assertThat(killed).hasValueGreaterThan(0);
        assertThat(finished).allSatisfy(database -> assertWhole(database, expected));
    }

    private void soak(long seed) throws Exception {
        Instant end = Instant.now().plus(TIME);
        ExecutorService slots = Executors.newFixedThreadPool(PROCESSES);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int slot = 0; slot < PROCESSES; slot++) {
                Random random = new Random(seed + slot);
                running.add(slots.submit(() -> {
                    while (Instant.now().isBefore(end)) {
                        runOne(random, end);
                    }
                    return null;
                }));
            }
            for (Future<?> slot : running) {
                slot.get();
            }
        } finally {
            slots.shutdownNow();
        }
    }

    /** State and history agree, each revision was applied once, and nothing is left that a repair could not settle. */
    private void assertWhole(TestDatabase database, HistoryOutcome expected) {
        assertThat(HistoryOutcome.of(database.dataSource(), scripts)).isEqualTo(expected);
        Migrator migrator = HistoryOutcome.migrator(database.dataSource(), scripts);
        assertThat(migrator.repair(true).findings())
                .extracting(RepairFinding::kind)
                .isSubsetOf(RepairFinding.Kind.UNFINISHED_STEP);
        assertThat(migrator.repair(false).findings()).isEmpty();
        assertThat(migrator.upgrade().isEmpty()).isTrue();
    }

    private void runOne(Random random, Instant end) throws IOException, InterruptedException {
        TestDatabase database = current();
        int calls = 1 + random.nextInt(CALLS_BEFORE_A_KILL);
        Path errors = Files.createTempFile(folder.getParent(), "errors", ".txt");
        ProcessBuilder builder = TestProcess.on(database, UpgradingProcess.class, folder.toString());
        builder.command().add(1, "-Xmx96m");
        Process process = builder.redirectError(errors.toFile()).start();
        started.incrementAndGet();
        try {
            switch (follow(process, calls, end)) {
                case DONE -> finish(database);
                case ENDED -> takeDown(process, errors);
                case TO_BE_KILLED -> {
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(5_000));
                    killed.incrementAndGet();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
            Files.deleteIfExists(errors);
        }
    }

    private enum Course {
        DONE,
        ENDED,
        TO_BE_KILLED
    }

    private static Course follow(Process process, int calls, Instant end) throws IOException {
        BufferedReader lines = process.inputReader();
        int seen = 0;
        while (seen < calls && Instant.now().isBefore(end)) {
            String line = lines.readLine();
            if (line == null || line.equals("DONE")) {
                return line == null ? Course.ENDED : Course.DONE;
            }
            seen += line.equals("CALL") ? 1 : 0;
        }
        return Course.TO_BE_KILLED;
    }

    /** A process that ends by itself has to have a reason; that others take their time is one. */
    private void takeDown(Process process, Path errors) throws IOException, InterruptedException {
        int code = process.waitFor();
        String said = Files.readString(errors);
        if (said.contains("LockTimeoutException")) {
            impatient.incrementAndGet();
        } else {
            failures.add("Ended by itself with %d: %s".formatted(code, said));
        }
    }

    private synchronized TestDatabase current() {
        return current;
    }

    private synchronized void finish(TestDatabase database) {
        if (database.equals(current)) {
            finished.add(database);
            current = freshDatabase();
        }
    }
}
