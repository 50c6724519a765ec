package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import dev.migration.server.TestProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Processes that fill rows are killed with {@code kill -9} at random moments. */
class PostgresqlKilledBackfillTests {

    private static final int KILLS = Integer.getInteger("crash.kills", 1);

    private static final int ROWS = 2_000;

    @TempDir
    Path folder = Path.of("");

    private final TestDatabase database = PostgresServer.newDatabase();

    private final JdbcTemplate jdbc = database.jdbc();

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    @BeforeEach
    void fillTable() {
        scripts = new ScriptFolder(folder)
                .script("aaa", "create table items (id int primary key, hits int not null);", "");
        Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .build()
                .upgrade();
        jdbc.update("insert into items select id, 0 from generate_series(1, ?) id", ROWS);
    }

    @Test
    void instanceThatWaitsTakesOverFromOneThatWasKilled() throws Exception {
        Migrator waiting = BackfillingProcess.migrator(database.dataSource(), scripts.location());

        int rows = fillAndKill(40, 200, scripts.location(), "background");
        MigrationResult result = waiting.upgradeInBackground(() -> false);

        assertThat(rows).isPositive().isLessThan(ROWS);
        assertThat(result.after().revisions()).containsExactly("fill");
        assertThat(jdbc.queryForList("select distinct hits from items", Integer.class))
                .containsExactly(1);
    }

    @Test
    void nextProcessGoesOnWithEachRowOnce() throws Exception {
        long seed = Long.getLong("crash.seed", System.nanoTime());
        Random random = new Random(seed);

        int rows = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int done = fillAndKill(1 + random.nextInt(250 / KILLS), random.nextInt(1_500), scripts.location());
            assertThat(done).as("rows of attempt %d, seed %d", kill, seed).isGreaterThanOrEqualTo(rows);
            rows = done;
        }
        BackfillingProcess.migrator(database.dataSource(), scripts.location()).upgrade();

        assertThat(jdbc.queryForList("select distinct hits from items", Integer.class))
                .as("with -Dcrash.seed=%d -Dcrash.kills=%d", seed, KILLS)
                .containsExactly(1);
        assertThat(jdbc.queryForObject("select count(*) from migration_version_backfill", Integer.class))
                .isZero();
    }

    /** Answers how many rows were done by then. */
    private int fillAndKill(int calls, int micros, String... arguments) throws IOException, InterruptedException {
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = TestProcess.on(database, BackfillingProcess.class, arguments)
                .redirectError(errors.toFile())
                .start();
        int rows = 0;
        try (BufferedReader lines = process.inputReader()) {
            int seen = 0;
            while (seen < calls) {
                String line = lines.readLine();
                assertThat(line).as(() -> "ended early, see " + errors).isNotNull();
                rows = line.startsWith("BATCH ") ? Integer.parseInt(line.substring(6)) : rows;
                // Counted from the first batch on: what comes before is the start of any run.
                seen = line.equals("DONE") ? calls : rows > 0 && line.equals("CALL") ? seen + 1 : seen;
            }
            TimeUnit.MICROSECONDS.sleep(micros);
            process.destroyForcibly().waitFor();
        }
        return rows;
    }
}
