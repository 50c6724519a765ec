package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migration.server.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What holds over JDBC holds with PostgreSQL's own client. */
class PsqlOfflineTests extends PostgresqlOfflineTests {

    @Override
    void run(String script, TestDatabase database) throws IOException {
        assumeTrue(isInstalled(), "SKIPPED: there is no psql on this machine to run printed scripts with.");
        Path file = Files.createTempFile("printed", ".sql");
        Files.writeString(file, script);
        Process psql = new ProcessBuilder(
                        "psql",
                        database.url().substring("jdbc:".length()),
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-f",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(psql.getInputStream().readAllBytes());
        Files.delete(file);
        assertThat(waitFor(psql)).as(output).isZero();
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private static boolean isInstalled() {
        try {
            return waitFor(new ProcessBuilder("psql", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
