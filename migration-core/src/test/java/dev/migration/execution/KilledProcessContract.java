package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.TestDatabase;
import dev.migration.server.TestProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed with {@code kill -9} at random moments of a history, until one comes to its end. */
abstract class KilledProcessContract {

    private static final int KILLS = Integer.getInteger("crash.kills", 1);

    private static final int CALLS_OF_A_RUN = 350;

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    private Path folder = Path.of("");

    abstract TestDatabase freshDatabase();

    @BeforeEach
    void writeScripts(@TempDir Path scriptFolder) {
        folder = scriptFolder;
        scripts = new ScriptFolder(scriptFolder);
        ThirtyRevisions.write(scripts);
    }

    @Test
    void nextProcessFinishesWhatAKilledOneBegan() throws Exception {
        TestDatabase uninterrupted = freshDatabase();
        HistoryOutcome.migrator(uninterrupted.dataSource(), scripts).upgrade();
        TestDatabase hunted = freshDatabase();
        long seed = Long.getLong("crash.seed", System.nanoTime());
        Random random = new Random(seed);

        for (int kill = 0; kill < KILLS; kill++) {
            upgradeAndKill(hunted, 1 + random.nextInt(CALLS_OF_A_RUN / KILLS), random.nextInt(2_000));
            HistoryOutcome.letTheLeaseRunOut(hunted.dataSource());
        }
        HistoryOutcome.migrator(hunted.dataSource(), scripts).upgrade();

        assertThat(HistoryOutcome.of(hunted.dataSource(), scripts))
                .as("with -Dcrash.seed=%d -Dcrash.kills=%d", seed, KILLS)
                .isEqualTo(HistoryOutcome.of(uninterrupted.dataSource(), scripts));
    }

    /** @param micros how long after the last call, which may be while it is carried out */
    private void upgradeAndKill(TestDatabase database, int calls, int micros) throws IOException, InterruptedException {
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = TestProcess.on(database, UpgradingProcess.class, folder.toString())
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader lines = process.inputReader()) {
            int seen = 0;
            while (seen < calls) {
                String line = lines.readLine();
                assertThat(line).as(() -> read(errors)).isNotNull();
                seen = line.equals("DONE") ? calls : line.equals("CALL") ? seen + 1 : seen;
            }
            TimeUnit.MICROSECONDS.sleep(micros);
            process.destroyForcibly().waitFor();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
