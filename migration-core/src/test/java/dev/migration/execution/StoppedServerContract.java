package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.server.StoppableServer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server itself goes down in the middle of a history, as in a power cut, and comes up again. */
abstract class StoppedServerContract {

    abstract StoppableServer start();

    /** How often it goes down. */
    abstract int stops();

    @Test
    void nextStartFinishesWhatThePowerCutInterrupted(@TempDir Path folder) {
        ScriptFolder scripts = new ScriptFolder(folder);
        ThirtyRevisions.write(scripts);
        try (StoppableServer server = start()) {
            DataSource uninterrupted = server.newDatabase().dataSource();
            MortalDataSource recording = MortalDataSource.immortal(uninterrupted);
            HistoryOutcome.migrator(recording, scripts).upgrade();
            List<String> boundaries = HistoryOutcome.boundaries(recording.statements());
            DataSource interrupted = server.newDatabase().dataSource();

            int stops = stops();
            IntStream.rangeClosed(1, stops).forEach(stop -> {
                String boundary = boundaries.get(boundaries.size() * stop / (stops + 1));
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
