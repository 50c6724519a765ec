package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.execution.HistoryEntry;
import dev.migration.execution.HistoryStatus;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import dev.migration.server.TestProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances share the tenants of a PostgreSQL, and one of them is killed with {@code kill -9}. */
class KilledInstanceTests {

    private static final int TENANTS = Integer.getInteger("fleet.tenants", 40);

    @Test
    void otherInstanceFinishesAllAndEachRevisionIsAppliedOnce(@TempDir Path scripts, @TempDir Path logs)
            throws Exception {
        new FleetScripts(scripts).three();
        TestDatabase database = PostgresServer.newDatabase();
        Path killedErrors = logs.resolve("killed.txt");
        Path otherErrors = logs.resolve("other.txt");
        Process killed = start(database, scripts, killedErrors);
        Process other = null;
        try (BufferedReader killedSays = killed.inputReader()) {
            int doneByKilled = 0;
            while (doneByKilled < TENANTS / 8) {
                doneByKilled += line(killedSays, killedErrors).equals("CHANGED") ? 1 : 0;
                goOn(killed, 1);
            }
            other = start(database, scripts, otherErrors);
            other.getOutputStream().close();
            BufferedReader otherSays = other.inputReader();
            List<String> told = new ArrayList<>(List.of(line(otherSays, otherErrors)));
            goOn(killed, TENANTS);
            killedSays.readLine();
            killed.destroyForcibly().waitFor();
            otherSays.lines().forEach(told::add);

            assertThat(told).as(() -> read(otherErrors)).endsWith("COMPLETE");
            // Both have worked, which is what sharing means.
            assertThat(told.stream().filter("CHANGED"::equals).count()).isBetween(1L, (long) TENANTS - doneByKilled);
        } finally {
            killed.destroyForcibly();
            if (other != null) {
                other.destroyForcibly();
            }
        }

        Fleet fleet = FleetProcess.fleet(database.dataSource(), scripts, TENANTS);
        assertThat(fleet.summary().isUpToDate()).isTrue();
        fleet.migrators(TenantSelection.all()).values().forEach(tenant -> assertThat(
                        tenant.status(100).history())
                .filteredOn(it -> it.status() == HistoryStatus.SUCCEEDED)
                .extracting(HistoryEntry::revision)
                .containsExactly("ccc", "bbb", "aaa"));
        for (String tenant : FleetContract.tenants(TENANTS)) {
            assertThat(database.jdbc().queryForObject("select count(*) from " + tenant + ".items", Long.class))
                    .isEqualTo(1);
        }
    }

    private static void goOn(Process instance, int times) throws IOException {
        instance.getOutputStream().write(new byte[times]);
        instance.getOutputStream().flush();
    }

    private static String line(BufferedReader lines, Path errors) throws IOException {
        String line = lines.readLine();
        assertThat(line).as(() -> read(errors)).isNotNull();
        return line;
    }

    private static Process start(TestDatabase database, Path scripts, Path errors) throws IOException {
        return TestProcess.on(database, FleetProcess.class, scripts.toString(), Integer.toString(TENANTS))
                .redirectError(errors.toFile())
                .start();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            return exception.toString();
        }
    }
}
