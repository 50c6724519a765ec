package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.migration.Migrator;
import dev.migration.lock.LockHolder;
import dev.migration.lock.LockOwner;
import dev.migration.lock.LockProgress;
import dev.migration.server.TestDatabase;
import dev.migration.server.TestProcess;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process has the lock, others see which and where it is, and {@code kill -9} takes it from it. */
abstract class KilledHolderContract {

    @TempDir
    Path folder = Path.of("");

    abstract TestDatabase freshDatabase();

    /** How long the lock may outlive its holder. */
    abstract Duration afterlife();

    @Test
    void lockEndsWithTheProcessThatHasIt() throws Exception {
        TestDatabase database = freshDatabase();
        Migrator other = HoldingProcess.migrator(database.dataSource(), () -> {});
        Process holder = TestProcess.on(database, HoldingProcess.class)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = holder.inputReader()) {
            String line = lines.readLine();
            while (!HoldingProcess.HOLDING.equals(line)) {
                assertThat(line).isNotNull();
                line = lines.readLine();
            }

            LockProgress second = new LockProgress("bbb", 2, 2, 0, 0);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> second.equals(lock(other).progress()));
            assertThat(lock(other).owner()).isEqualTo(new LockOwner(Author.localHost(), holder.pid(), "holder", null));
            assertThatExceptionOfType(LockTimeoutException.class)
                    .isThrownBy(() -> Migrator.builder(database.dataSource())
                            .locations()
                            .migrations(List.of(new HoldingProcess.First(), new HoldingProcess.Second(() -> {})))
                            .waitTimeout(Duration.ofMillis(100))
                            .build()
                            .upgrade())
                    .satisfies(it -> assertThat(it.problem())
                            .contains("holder on ", "process " + holder.pid(), "at revision 'bbb' (2 of 2)"));
        } finally {
            holder.destroyForcibly().waitFor();
        }

        long begin = System.nanoTime();
        other.upgrade();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(afterlife());
        assertThat(other.current().revisions()).containsExactly("bbb");
        assertThat(other.status(0).lock()).isNull();
    }

    private static LockHolder lock(Migrator migrator) {
        return Objects.requireNonNull(migrator.status(0).lock());
    }
}
