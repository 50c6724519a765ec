package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sample.server.PostgresServer;
import dev.migration.sample.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application as its own command line. */
class MigrateCommandIT {

    @TempDir
    Path folder;

    @Test
    void scriptsAreToldWhileTheDatabaseIsDown() throws Exception {
        CommandRun run = CommandRun.of(Arguments.of(
                "heads", "--database", "inventory", "--spring.datasource.url=jdbc:postgresql://localhost:1/no"));

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.output()).contains("7f4ac1d9e603", "(head)").doesNotContain("d21b58f0c76e", "INFO", "Started");
    }

    @Test
    void databaseThatIsDownIsReportedWithoutAStackTrace() throws Exception {
        CommandRun run = CommandRun.of(Arguments.of(
                "current",
                "--database",
                "inventory",
                "--spring.datasource.url=jdbc:postgresql://localhost:1/no",
                "--spring.datasource.password=quite-secret",
                "--spring.datasource.hikari.connection-timeout=500"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("'inventory'", "gives no connection").doesNotContain("\tat ", "quite-secret");
    }

    @Test
    void nothingIsMigratedUnlessItIsAskedFor() throws Exception {
        TestDatabase inventory = PostgresServer.newDatabase();
        TestDatabase audit = PostgresServer.newDatabase();
        List<String> databases = Arguments.of("--server.port=1")
                .and(inventory.asInventory())
                .and(audit.asAudit())
                .values();

        JsonNode before = json(CommandRun.of(Arguments.of("status", "--json").and(databases)));
        CommandRun upgrade = CommandRun.of(Arguments.of("upgrade").and(databases));
        CommandRun current =
                CommandRun.of(Arguments.of("current", "--check-heads").and(databases));
        CommandRun downgrade = CommandRun.of(Arguments.of("downgrade", "base", "--yes", "--database", "inventory")
                .and(databases));

        assertThat(before.toString()).contains("BEHIND", "3c7e19a5b0d2");
        assertThat(upgrade.exitCode()).as(upgrade.error()).isZero();
        assertThat(upgrade.output()).contains("Running upgrade  -> 3c7e19a5b0d2, Create items");
        assertThat(current.exitCode()).as(current.error()).isZero();
        assertThat(current.output()).contains("7f4ac1d9e603", "d21b58f0c76e");
        assertThat(downgrade.exitCode()).as(downgrade.error()).isZero();
        assertThat(versions(inventory)).isEmpty();
        assertThat(versions(audit)).containsExactly("d21b58f0c76e");
    }

    @Test
    void printedUpgradeNeedsNoDatabase() throws Exception {
        CommandRun run = CommandRun.of(Arguments.of(
                "upgrade",
                "head",
                "--sql",
                "--database",
                "audit",
                "--app.audit.datasource.url=jdbc:postgresql://localhost:1/no"));

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.output().toLowerCase(Locale.ROOT))
                .contains("begin;", "create table audit_entries", "insert into migration_version", "commit;");
    }

    @Test
    void wrongCommandLineIsNotAFailureOfTheApplication() throws Exception {
        assertThat(CommandRun.of(Arguments.of("nosuch")).exitCode()).isEqualTo(2);

        CommandRun unknown = CommandRun.of(Arguments.of("heads", "--database", "nosuch"));

        assertThat(unknown.exitCode()).isNotZero();
        assertThat(unknown.error()).contains("There is no database 'nosuch'", "inventory", "audit");
    }

    @Test
    void unknownRevisionChangesNothing() throws Exception {
        TestDatabase inventory = new TestDatabase("jdbc:h2:" + folder.resolve("inventory"), "sa", "");

        CommandRun run = CommandRun.of(
                Arguments.of("upgrade", "nosuch", "--database", "inventory").and(inventory.asInventory()));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("'nosuch'");
    }

    private static JsonNode json(CommandRun run) {
        assertThat(run.exitCode()).as(run.error()).isZero();
        return new JsonMapper().readTree(run.output());
    }

    private static List<String> versions(TestDatabase database) {
        return database.jdbc()
                .sql("select version_num from migration_version")
                .query(String.class)
                .list();
    }
}
