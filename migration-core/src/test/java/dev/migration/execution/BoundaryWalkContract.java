package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.error.MigrationException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process dies at every statement of a history, one after the other, and each time another one goes on. In the end the
 * database is as if nobody had died.
 */
abstract class BoundaryWalkContract {

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    abstract DataSource freshDatabase();

    abstract boolean isEmbedded();

    @BeforeEach
    void writeScripts(@TempDir Path folder) {
        scripts = new ScriptFolder(folder);
        ThirtyRevisions.write(scripts);
    }

    @Test
    void deathBeforeTheClientKnowsThatAStatementIsDoneDoesNothingTwice() {
        walk(1);
    }

    /** Before they are sent, and between them: the journal's own, and the commits. */
    @ParameterizedTest
    @EnabledIfSystemProperty(
            named = "crash.walk",
            matches = "full",
            disabledReason = "NOT RUN: every other boundary: ./mvnw verify -Dcrash.walk=full")
    @ValueSource(ints = {0, 2, 3, 4, 5, 6, 7})
    void deathBetweenStatementsLosesNothingAndDoesNothingTwice(int eventsAfter) {
        walk(eventsAfter);
    }

    private void walk(int eventsAfter) {
        DataSource uninterrupted = freshDatabase();
        MortalDataSource recording = MortalDataSource.immortal(uninterrupted);
        HistoryOutcome.migrator(recording, scripts).upgrade();
        List<String> boundaries = HistoryOutcome.boundaries(recording.statements());
        assertThat(boundaries).hasSizeGreaterThan(60);
        DataSource walked = freshDatabase();
        int deaths = 0;

        for (String boundary : boundaries) {
            deaths += upgradeUntil(boundary, eventsAfter, walked) ? 1 : 0;
        }
        HistoryOutcome.migrator(walked, scripts).upgrade();

        assertThat(deaths).isGreaterThan(eventsAfter < 2 ? boundaries.size() * 9 / 10 : 10);
        HistoryOutcome outcome = HistoryOutcome.of(walked, scripts);
        assertThat(outcome).isEqualTo(HistoryOutcome.of(uninterrupted, scripts));
        assertThat(outcome.succeeded()).hasSize(ThirtyRevisions.COUNT).doesNotHaveDuplicates();
        assertThat(HistoryOutcome.migrator(walked, scripts).repair(false).findings())
                .extracting(RepairFinding::kind)
                .containsOnly(RepairFinding.Kind.UNFINISHED_STEP);
    }

    private boolean upgradeUntil(String boundary, int eventsAfter, DataSource walked) {
        MortalDataSource mortal = new MortalDataSource(walked, boundary, eventsAfter, isEmbedded());
        try {
            HistoryOutcome.migrator(mortal, scripts).upgrade();
            assertThat(mortal.isDead())
                    .as("nobody noticed the death at " + boundary)
                    .isFalse();
            return false;
        } catch (MigrationException exception) {
            assertThat(mortal.isDead()).as(exception.toString()).isTrue();
            HistoryOutcome.letTheLeaseRunOut(walked);
            return true;
        }
    }
}
