package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sample.server.PostgresServer;
import dev.migration.sample.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application does not start, and says why and what to do about it. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void failedStatementIsReportedWithItsPlaceAndThatItWasRolledBack() throws Exception {
        TestDatabase inventory = PostgresServer.newDatabase();
        GeneratedScripts scripts = new GeneratedScripts(folder);
        Path file = scripts.add(
                "broken", "create table half (id integer);", "", "insert into half (number)", "values (1);");

        String report = reportOf(Arguments.of().and(inventory.asInventory()).and(scripts.asVersionLocation()));

        assertThat(report)
                .contains(
                        "APPLICATION FAILED TO START",
                        "'inventory'",
                        file.getFileName().toString())
                .contains("upgrade section, line 9", "insert into half (number)", "rolled back");
        assertThat(tables(inventory, "half")).isZero();
    }

    @Test
    void failedStatementIsReportedWithWhatStayedWhereDdlCommits() throws Exception {
        TestDatabase inventory = new TestDatabase("jdbc:h2:" + folder.resolve("inventory"), "sa", "");
        GeneratedScripts scripts = new GeneratedScripts(folder);
        Path file = scripts.add("broken", "create table half (id integer);", "insert into half (number) values (1);");

        String report = reportOf(Arguments.of().and(inventory.asInventory()).and(scripts.asVersionLocation()));

        assertThat(report)
                .contains(
                        "APPLICATION FAILED TO START",
                        "'inventory'",
                        file.getFileName().toString())
                .contains("upgrade section, line 8", "insert into half (number)", "stayed in the database");
        assertThat(tables(inventory, "HALF")).isOne();
    }

    @Test
    void checkNamesThePendingRevisionsAndChangesNothing() throws Exception {
        TestDatabase inventory = PostgresServer.newDatabase();

        String report = reportOf(Arguments.of("--migration.on-startup=check").and(inventory.asInventory()));

        assertThat(report).contains("APPLICATION FAILED TO START", "inventory", "3c7e19a5b0d2", "7f4ac1d9e603");
        assertThat(tables(inventory, "items")).isZero();
        assertThat(tables(inventory, "migration_version")).isZero();
    }

    private static String reportOf(Arguments arguments) throws Exception {
        try (SampleProcess application = SampleProcess.start(arguments)) {
            assertThat(application.awaitExit()).isNotZero();
            return application.log();
        }
    }

    private static int tables(TestDatabase database, String name) {
        return database.jdbc()
                .sql("select count(*) from information_schema.tables where table_name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
