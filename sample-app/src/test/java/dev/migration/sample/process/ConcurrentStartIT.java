package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sample.server.PostgresServer;
import dev.migration.sample.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances of the application are rolled out at once. */
class ConcurrentStartIT {

    private static final int GENERATED = 50;

    @TempDir
    Path folder;

    @Test
    void bothComeUpAndEveryRevisionIsAppliedOnce() throws Exception {
        TestDatabase inventory = PostgresServer.newDatabase();
        TestDatabase audit = PostgresServer.newDatabase();
        Arguments arguments = Arguments.of()
                .and(inventory.asInventory())
                .and(audit.asAudit())
                .and(slowScripts().asVersionLocation());

        try (SampleProcess one = SampleProcess.start(arguments);
                SampleProcess other = SampleProcess.start(arguments)) {
            one.awaitServing();
            other.awaitServing();

            assertThat(MigrationsReport.of(one, "inventory").status()).isEqualTo("UP_TO_DATE");
            assertThat(MigrationsReport.of(other, "inventory").status()).isEqualTo("UP_TO_DATE");
            assertOneUpgradedWhileTheOtherWaited(one.log(), other.log());
        }

        assertEachAppliedOnce(inventory.jdbc(), 9 + GENERATED);
        assertEachAppliedOnce(audit.jdbc(), 2);
        assertThat(generatedTables(inventory.jdbc())).isEqualTo(GENERATED);
    }

    // The sleep makes sure that the process that comes second finds the first one at work.
    private GeneratedScripts slowScripts() throws Exception {
        GeneratedScripts scripts = new GeneratedScripts(folder);
        for (int number = 1; number <= GENERATED; number++) {
            scripts.add(
                    "generated%02d".formatted(number),
                    "create table generated_%d (id integer);".formatted(number),
                    "select pg_sleep(0.2);");
        }
        return scripts;
    }

    private static void assertOneUpgradedWhileTheOtherWaited(String one, String other) {
        boolean isOneFirst = one.contains("Upgrading inventory");
        String first = isOneFirst ? one : other;
        String second = isOneFirst ? other : one;
        assertThat(first).contains("Upgrading inventory").doesNotContain("Waiting for the lock of inventory");
        assertThat(second).contains("Waiting for the lock of inventory").doesNotContain("Upgrading inventory");
    }

    private static void assertEachAppliedOnce(JdbcClient database, int revisions) {
        assertThat(database.sql("select revision from migration_history where status = 'SUCCEEDED'")
                        .query(String.class)
                        .list())
                .hasSize(revisions)
                .doesNotHaveDuplicates();
        assertThat(database.sql("select count(*) from migration_history")
                        .query(Integer.class)
                        .single())
                .isEqualTo(revisions);
    }

    private static int generatedTables(JdbcClient database) {
        return database.sql("select count(*) from pg_tables where tablename like 'generated%'")
                .query(Integer.class)
                .single();
    }
}
