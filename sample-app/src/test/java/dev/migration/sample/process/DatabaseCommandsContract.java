package dev.migration.sample.process;

import static dev.migration.sample.process.CommandRun.strings;
import static dev.migration.sample.process.GeneratedScripts.SAMPLES_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.sample.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/**
 * What the commands of the packaged application do to a database, and what they leave alone. A process takes seconds, so one
 * call answers several questions, and the engine itself prepares what a test does not ask about.
 */
abstract class DatabaseCommandsContract {

    private static final List<String> INVENTORY = List.of("--database", "inventory");

    @TempDir
    Path folder;

    private TestDatabase inventory;

    private TestDatabase audit;

    private Shell shell;

    private GeneratedScripts scripts;

    abstract TestDatabase newDatabase(Path folder, String name);

    /** The same database, asked for with a password that is not the user's. */
    abstract TestDatabase guarded(Path folder, String wrongPassword);

    /** A database that the server does not have. */
    abstract TestDatabase missing(Path folder);

    abstract String dialect();

    @BeforeEach
    void setUp() {
        inventory = newDatabase(folder, "inventory");
        audit = newDatabase(folder, "audit");
        shell = new Shell(
                folder,
                new Arguments(inventory.asInventory()).and(audit.asAudit()).and(List.of("--server.port=1")));
        scripts = new GeneratedScripts(folder);
    }

    @Test
    void databasesAreBroughtFromNothingToTheirHeads() throws Exception {
        shell.migrate("ensure-version").succeeded();
        assertThat(rows(inventory)).isEmpty();
        assertThat(rows(audit)).isEmpty();
        assertThat(has(inventory, "items")).isFalse();

        JsonNode plan = shell.migrate("plan", "--json").succeeded().json("inventory");
        assertThat(plan.path("dialect").asString()).isEqualTo(dialect());
        assertThat(plan.path("start")).isEmpty();
        assertThat(strings(plan.path("end"))).containsExactly(SAMPLES_HEAD);
        assertThat(strings(plan.path("steps"), "revision"))
                .hasSize(9)
                .startsWith("3c7e19a5b0d2", "8f21d4c06e9b")
                .endsWith(SAMPLES_HEAD);
        assertThat(plan.path("steps").path(0).path("statements").path(0).asString())
                .startsWith("create table items");
        assertThat(has(inventory, "items")).isFalse();

        CommandRun upgrade = shell.migrate("upgrade", "-x", "tenant=acme").succeeded();
        assertThat(upgrade.lines())
                .hasSize(11)
                .startsWith("Running upgrade  -> 3c7e19a5b0d2, Create items")
                .contains("Running upgrade 1a9b6e2fd8c5, 59e2b7410fda -> 7f4ac1d9e603, Merge search")
                .endsWith("Running upgrade a4e6130bd97f -> d21b58f0c76e, Index the items of the audit log");
        assertThat(rows(inventory)).containsExactly(SAMPLES_HEAD);
        assertThat(rows(audit)).containsExactly("d21b58f0c76e");
        assertThat(upgrades(inventory)).hasSize(9);

        assertThat(shell.migrate("current", "-v", "--check-heads").succeeded().output())
                .contains("Current revision(s) for inventory:", "Rev: 7f4ac1d9e603 (head) (mergepoint)")
                .contains("Merges: 1a9b6e2fd8c5, 59e2b7410fda", "Tags: v1.0")
                .contains("Current revision(s) for audit:", "Rev: d21b58f0c76e (head)");
    }

    @Test
    void tagsLeadUpAndDownAndWhatCannotBeRevertedIsSaidBeforehand() throws Exception {
        scripts.add("oneway01", "create table oneway (id integer);");
        scripts.addTable("gen00001", "v1.1");
        scripts.addTable("gen00002", "");
        migrator(inventory).upgrade();
        Shell here = shell.with(scripts.asVersionLocation()).and(INVENTORY);

        CommandRun downgrade = here.migrate("downgrade", "--tag", "v1.1").succeeded();
        assertThat(downgrade.lines()).containsExactly("Running downgrade gen00002 -> gen00001, Generated gen00002");
        assertThat(rows(inventory)).containsExactly("gen00001");
        assertThat(has(inventory, "t_gen00002")).isFalse();

        CommandRun refused = here.migrate("downgrade", "base", "--yes")
                .failedWith(
                        1, "FAILED: Revision 'oneway01' cannot be downgraded: it has no downgrade.", "migrate stamp");
        assertThat(refused.output())
                .contains("This reverts 11 revisions of inventory:")
                .contains("Generated oneway01 (irreversible: it has no downgrade)")
                .doesNotContain("Running");
        assertThat(rows(inventory)).containsExactly("gen00001");
        assertThat(has(inventory, "t_gen00001")).isTrue();

        assertThat(here.migrate("upgrade", "gen00001+1", "--quiet").succeeded().output())
                .isEmpty();
        assertThat(rows(inventory)).containsExactly("gen00002");

        JsonNode history = here.migrate("history", "-r", "search:current", "-i", "--json")
                .succeeded()
                .json("inventory")
                .path("revisions");
        assertThat(strings(history, "revision"))
                .startsWith("gen00002", "gen00001", "oneway01", SAMPLES_HEAD)
                .endsWith("c0d85f7e3a41");
        assertThat(strings(history, "current")).startsWith("true", "false");
    }

    @Test
    void mergeThatTheErrorOffersIsTheWayOutOfTwoHeads() throws Exception {
        scripts.addTable("left0001", SAMPLES_HEAD, "");
        scripts.addTable("right001", SAMPLES_HEAD, "");
        migrator(inventory).upgrade("left0001");
        Shell here = shell.with(scripts.asVersionLocation()).and(INVENTORY);

        here.migrate("upgrade", "head")
                .failedWith(
                        1,
                        "FAILED: Cannot tell which revision 'head' means: there are 2 heads, 'left0001', 'right001'.",
                        "Merge them:       migrate --database inventory merge left0001 right001");
        assertThat(rows(inventory)).containsExactly("left0001");

        CommandRun merge = here.migrate(
                        "merge",
                        "left0001",
                        "right001",
                        "-m",
                        "Join",
                        "--rev-id",
                        "joined",
                        "--version-path",
                        scripts.location())
                .succeeded();
        assertThat(folder.resolve("joined_join.sql")).content().contains("-- down-revision: left0001, right001\n");
        assertThat(merge.output()).contains("Generating " + folder.resolve("joined_join.sql") + " ...  done");

        here.migrate("upgrade", "head").succeeded();
        assertThat(rows(inventory)).containsExactly("joined");
        assertThat(has(inventory, "t_right001")).isTrue();
    }

    @Test
    void stateThatDoesNotFitTheScriptsIsSaidAndMended() throws Exception {
        migrator(inventory).upgrade();
        inventory
                .jdbc()
                .sql("insert into migration_version values ('3c7e19a5b0d2')")
                .update();
        Shell here = shell.and(INVENTORY);

        JsonNode repair =
                here.migrate("repair", "--apply", "--json").succeeded().json("inventory");
        JsonNode finding = repair.path("findings").path(0);
        assertThat(finding.path("kind").asString()).isEqualTo("included_revision");
        assertThat(finding.path("remedy").asString()).isEqualTo("Deletes the row of '3c7e19a5b0d2'.");
        assertThat(repair.path("applied").asBoolean()).isTrue();
        assertThat(rows(inventory)).containsExactly(SAMPLES_HEAD);

        inventory
                .jdbc()
                .sql("update migration_version set version_num = 'gone'")
                .update();
        assertThat(here.migrate("stamp", "--purge", "tag:v1.0").succeeded().lines())
                .containsExactly("Running stamp_revision gone -> ", "Running stamp_revision  -> 7f4ac1d9e603");
        assertThat(rows(inventory)).containsExactly(SAMPLES_HEAD);
        assertThat(upgrades(inventory)).hasSize(9);
    }

    @Test
    void wrongPasswordAndMissingDatabaseAreSaidAndThePasswordIsNot() throws Exception {
        CommandRun status = shell.with(guarded(folder, "quite-secret").asInventory())
                .with(missing(folder).asAudit())
                .migrate("status", "--json", "--raiseerr");

        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(status.error())
                .contains("inventory:", "FAILED: The database 'inventory' gives no connection")
                .contains("The server does not accept this user with this password. Check `spring.datasource.username`")
                .contains("audit:", "FAILED: The database 'audit' gives no connection")
                .contains("Create the database, or correct its name");
        assertThat(status.json("inventory").path("error").path("remedy").asString())
                .contains("spring.datasource.password");
        assertThat(status.json("audit").path("error").path("problem").asString())
                .contains("'audit'");
        assertThat(status.output() + status.error()).doesNotContain("quite-secret");
    }

    /** What the process would do, without a process. */
    private Migrator migrator(TestDatabase database) {
        return migrator(database, "classpath:db/inventory", scripts.location());
    }

    private static Migrator migrator(TestDatabase database, String... locations) {
        return Migrator.builder(database.dataSource()).locations(locations).build();
    }

    private static List<String> rows(TestDatabase database) {
        return database.jdbc()
                .sql("select version_num from migration_version")
                .query(String.class)
                .list();
    }

    private static List<String> upgrades(TestDatabase database) {
        return database.jdbc()
                .sql("select revision from migration_history where direction = 'UPGRADE' and status = 'SUCCEEDED'")
                .query(String.class)
                .list();
    }

    private static boolean has(TestDatabase database, String table) {
        try {
            database.jdbc()
                    .sql("select count(*) from " + table)
                    .query(Long.class)
                    .single();
            return true;
        } catch (DataAccessException missing) {
            return false;
        }
    }
}
