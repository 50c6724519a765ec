package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.server.StoppableMariaDb;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The server itself goes down in the middle of a history, as in a power cut, and comes up again. */
class MariaDbStoppedServerTests {

    private static final int STOPS = Integer.getInteger("crash.stops", 2);

    @Test
    @EnabledIfSystemProperty(
            named = "crash.stops",
            matches = ".*",
            disabledReason = "NOT RUN: a server of its own takes long to come up: ./mvnw verify -Dcrash.stops=4")
    void nextStartFinishesWhatThePowerCutInterrupted(@TempDir Path folder) {
        ScriptFolder scripts = new ScriptFolder(folder);
        ThirtyRevisions.write(scripts);
        try (StoppableMariaDb server = StoppableMariaDb.start()) {
            DataSource uninterrupted = server.newDatabase().dataSource();
            MortalDataSource recording = MortalDataSource.immortal(uninterrupted);
            HistoryOutcome.migrator(recording, scripts).upgrade();
            List<String> boundaries = HistoryOutcome.boundaries(recording.statements());
            DataSource interrupted = server.newDatabase().dataSource();

            IntStream.rangeClosed(1, STOPS).forEach(stop -> {
                String boundary = boundaries.get(boundaries.size() * stop / (STOPS + 1));
                MortalDataSource powered =
                        new MortalDataSource(interrupted, boundary, stop % 2, connection -> server.crash());
                assertThatExceptionOfType(MigrationFailedException.class)
                        .isThrownBy(
                                () -> HistoryOutcome.migrator(powered, scripts).upgrade());
                server.startAgain();
            });
            HistoryOutcome.migrator(interrupted, scripts).upgrade();

            assertThat(HistoryOutcome.of(interrupted, scripts)).isEqualTo(HistoryOutcome.of(uninterrupted, scripts));
        }
    }
}
