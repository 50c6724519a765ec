package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.schema.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

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
    void deathBeforeAStatementIsSentLosesNothing() {
        walk(0);
    }

    @Test
    void deathBeforeTheClientKnowsThatAStatementIsDoneDoesNothingTwice() {
        walk(1);
    }

    /** Between the statements: the journal's own, and the commits. */
    @ParameterizedTest
    @EnabledIfSystemProperty(
            named = "crash.walk",
            matches = "full",
            disabledReason = "NOT RUN: every other boundary: ./mvnw verify -Dcrash.walk=full")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void deathBetweenStatementsLosesNothingAndDoesNothingTwice(int eventsAfter) {
        walk(eventsAfter);
    }

    private void walk(int eventsAfter) {
        DataSource uninterrupted = freshDatabase();
        MortalDataSource recording = MortalDataSource.immortal(uninterrupted);
        migrator(recording).upgrade();
        List<String> boundaries = recording.statements().stream()
                .filter(BoundaryWalkContract::isOfTheHistory)
                .distinct()
                .toList();
        assertThat(boundaries).hasSizeGreaterThan(60);
        DataSource walked = freshDatabase();
        int deaths = 0;

        for (String boundary : boundaries) {
            MortalDataSource mortal = new MortalDataSource(walked, boundary, eventsAfter, isEmbedded());
            try {
                migrator(mortal).upgrade();
                assertThat(mortal.isDead()).as("nobody noticed the death at " + boundary).isFalse();
            } catch (MigrationException exception) {
                assertThat(mortal.isDead()).as(exception.toString()).isTrue();
                deaths++;
                letTheLeaseRunOut(walked);
            }
        }
        migrator(walked).upgrade();

        assertThat(deaths).isGreaterThan(eventsAfter < 2 ? boundaries.size() * 9 / 10 : 10);
        assertThat(schema(walked)).isEqualTo(schema(uninterrupted));
        assertThat(rows(walked)).isEqualTo(rows(uninterrupted));
        assertThat(succeeded(walked)).isEqualTo(succeeded(uninterrupted)).hasSize(30).doesNotHaveDuplicates();
        assertThat(migrator(walked).repair(false).findings())
                .extracting(RepairFinding::kind)
                .containsOnly(RepairFinding.Kind.UNFINISHED_STEP);
    }

    private static boolean isOfTheHistory(String statement) {
        return statement.contains(ThirtyRevisions.MARK) && !statement.stripLeading().startsWith("select")
                && !statement.startsWith("PRAGMA");
    }

    private Migrator migrator(DataSource dataSource) {
        return Migrator.builder(dataSource)
                .locations(scripts.location())
                .migrations(ThirtyRevisions.migrations())
                .lockTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** A process that died renews no lease; this stands for the 20 seconds until the next one gets it. */
    private static void letTheLeaseRunOut(DataSource dataSource) {
        try {
            new JdbcTemplate(dataSource).update("update migration_version_lock set expires = 0");
        } catch (DataAccessException isSessionLock) {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> {
                throw isSessionLock;
            });
        }
    }

    /** Without the names that the database made up. */
    private List<Table> schema(DataSource dataSource) {
        return migrator(dataSource).databaseSchema().tables().stream()
                .map(it -> new Table(it.name(), it.columns(), it.constraints(), it.indexes(), it.comment(), List.of()))
                .toList();
    }

    private Map<String, Object> rows(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        Map<String, Object> rows = new TreeMap<>();
        schema(dataSource).stream()
                .map(it -> it.name().name())
                .forEach(table -> rows.put(table, jdbc.queryForList("select * from " + table + " order by id")));
        Stream.of("migration_version")
                .forEach(table -> rows.put(table, jdbc.queryForList("select * from " + table, String.class)));
        return rows;
    }

    private static List<String> succeeded(DataSource dataSource) {
        return new JdbcTemplate(dataSource)
                .queryForList(
                        "select revision from migration_history where status = 'SUCCEEDED' order by revision",
                        String.class);
    }
}
