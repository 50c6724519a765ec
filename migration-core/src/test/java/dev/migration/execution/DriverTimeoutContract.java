package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.budget.RetryPolicy;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left to the driver, on databases whose sessions have no setting for it. */
abstract class DriverTimeoutContract {

    private ScriptFolder scripts;

    private TestDatabase database;

    abstract TestDatabase newDatabase(Path folder);

    /** Statements before one that runs for some seconds. */
    abstract String prepare();

    abstract String slow();

    @BeforeEach
    void setUp(@TempDir Path folder) {
        scripts = new ScriptFolder(folder);
        database = newDatabase(folder);
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .retry(RetryPolicy.NEVER)
                .lockTimeout(Duration.ofSeconds(1))
                .build();
    }

    @Test
    void aStatementThatTakesTooLongIsEnded() {
        scripts.script("aaa", prepare(), "")
                .sections("bbb", "aaa", "-- statement-timeout: 1s\n-- migrate:upgrade\n" + slow() + ";\n");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> {
                    assertThat(it.revision()).isEqualTo("bbb");
                    assertThat(it.remedy()).as(it.problem()).contains("`-- statement-timeout: 1h`");
                });
    }

    @Test
    void aLockTimeoutThatCannotBeSetIsSaidToHaveNoEffect() {
        scripts.script("aaa", "create table one (id int);", "");

        try (Logged log = Logged.by("dev.migration.budget")) {
            migrator().upgrade();

            assertThat(log.lines()).singleElement().asString().startsWith("WARN A lock-timeout has no effect here: ");
        }
    }
}
