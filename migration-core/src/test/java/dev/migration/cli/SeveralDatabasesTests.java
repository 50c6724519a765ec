package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.cli.CommandFixture.Outcome;
import dev.migration.server.H2Database;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Projects with several databases, of which some are down or do not let us in. */
class SeveralDatabasesTests {

    private CommandFixture user;

    private TestDatabase guarded;

    @BeforeEach
    void setUp(@TempDir Path folder) throws SQLException {
        guarded = H2Database.newDatabase();
        guarded.jdbc().execute("create user app password 'right' admin");
        user = new CommandFixture(folder)
                .database("orders", H2Database.newDatabase().dataSource())
                .database("audit", PostgresServer.newDatabase().dataSource())
                .script("orders", "aaaa1111", "")
                .script("orders", "aaaa2222", "aaaa1111")
                .script("audit", "bbbb1111", "");
    }

    private void addOneThatIsDown() {
        user.database(
                        "down",
                        new DriverManagerDataSource("jdbc:postgresql://localhost:1/x?password=s3cr3t", "app", "s3cr3t"))
                .script("down", "cccc1111", "");
    }

    @Test
    void everyDatabaseIsToldUnderItsName() {
        assertThat(user.run("heads").out())
                .isEqualTo(
                        """
                        orders:
                        aaaa2222 (head)

                        audit:
                        bbbb1111 (head)

                        """);
        assertThat(user.run("heads", "--database", "audit").out()).isEqualTo("bbbb1111 (head)\n");
        assertThat(user.run("--database", "audit", "--database", "orders", "heads")
                        .out())
                .startsWith("audit:");
    }

    @Test
    void unknownDatabaseIsAnErrorThatNamesTheKnownOnes() {
        Outcome outcome = user.run("heads", "--database", "nosuch");

        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                """
                FAILED: There is no database 'nosuch'.
                  Databases: orders, audit.
                """));
    }

    @Test
    void noDatabaseAtAllIsAnErrorToo(@TempDir Path empty) {
        Outcome outcome = new CommandFixture(empty).run("status");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("There is no database to migrate", "spring.datasource.url");
    }

    @Test
    void upgradeGoesThroughAll() {
        assertThat(user.run("upgrade").code()).isZero();

        assertThat(user.run("status").out())
                .containsPattern("orders +up to date +at aaaa2222 +h2 2\\.")
                .containsPattern("audit +up to date +at bbbb1111 +postgresql \\d+\\.");
    }

    @Test
    void statusShowsWhatIsPendingAndChanged() {
        user.run("upgrade", "--database", "orders", "aaaa1111");
        user.write("orders", "aaaa1111", "", "", "-- migrate:upgrade\ncreate table other (id int);\n");

        Outcome status = user.run("status");
        JsonNode json = user.run("status", "--json").json("orders");

        assertThat(status.code()).isZero();
        assertThat(status.out())
                .containsPattern("orders +behind, 1 pending +at aaaa1111 +h2 .* 1 applied script changed")
                .containsPattern("audit +behind, 1 pending +at base");
        assertThat(json.get("status").asString()).isEqualTo("BEHIND");
        assertThat(json.get("pending").get(0).asString()).isEqualTo("aaaa2222");
        assertThat(json.get("changed").get(0).asString()).isEqualTo("aaaa1111");
    }

    @Test
    void oneThatIsDownDoesNotHideTheOthers() {
        addOneThatIsDown();

        Outcome status = user.run("status");
        Outcome json = user.run("status", "--json");

        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out()).containsPattern("orders +behind, 2 pending").containsPattern("down +no answer");
        assertThat(status.err()).startsWith("down:\n").contains("FAILED: The database 'down' gives no connection");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.json("orders").get("status").asString()).isEqualTo("BEHIND");
        assertThat(json.json("down").get("error").get("problem").asString()).contains("gives no connection");
        assertThat(json.json("down").get("error").get("remedy").asString()).isNotEmpty();
    }

    @Test
    void commandsThatNeedNoDatabaseWorkWhileItIsDown() {
        addOneThatIsDown();

        assertThat(user.run("--database", "down", "heads")).isEqualTo(new Outcome(0, "cccc1111 (head)\n", ""));
        assertThat(user.run("--database", "down", "history").code()).isZero();
        assertThat(user.run("--database", "down", "branches").code()).isZero();
        assertThat(user.run("--database", "down", "show", "cccc").code()).isZero();
        assertThat(user.run("--database", "down", "history", "-i").code()).isEqualTo(1);
    }

    @Test
    void passwordsAreNeverPrinted() {
        addOneThatIsDown();
        user.database("guarded", new DriverManagerDataSource(guarded.url(), "app", "s3cr3t"))
                .script("guarded", "dddd1111", "")
                .database("typo", new DriverManagerDataSource("jdbc:nosuch://app:s3cr3t@host/x?password=s3cr3t"))
                .script("typo", "eeee1111", "");

        for (String database : new String[] {"down", "guarded", "typo"}) {
            for (String command : new String[] {"current", "upgrade", "status", "plan", "repair", "ensure-version"}) {
                Outcome outcome = user.run("--database", database, "--raiseerr", command);

                assertThat(outcome.code()).as("%s %s", database, command).isEqualTo(1);
                assertThat(outcome.out() + outcome.err())
                        .contains("gives no connection", "\tat ")
                        .doesNotContain("s3cr3t");
            }
        }
    }

    @Test
    void revisionThatOneDatabaseDoesNotKnowIsToldBeforeAnotherGoesThere() {
        for (String[] command : new String[][] {
            {"upgrade", "aaaa1111"},
            {"stamp", "aaaa1111"},
            {"upgrade", "--sql", "aaaa1111:heads"},
            {"downgrade", "aaaa1111"}
        }) {
            assertThat(user.run(command))
                    .isEqualTo(
                            new Outcome(
                                    2,
                                    "",
                                    """
                    FAILED: 'aaaa1111' is known to orders, but not to audit.
                      Nothing was done. Name the database: migrate --database orders ...
                    """));
        }
        assertThat(user.run("current").out()).doesNotContain("aaaa1111");
        assertThat(user.run("upgrade", "nosuch").err())
                .contains("orders:\nFAILED: There is no revision or branch label 'nosuch'", "Not begun: audit");
        assertThat(user.run("upgrade", "+1").code()).isZero();
    }

    @Test
    void failureOfOneOfSeveralDatabasesNamesIt() {
        user.write("audit", "bbbb1111", "", "", "no section at all");

        assertThat(user.run("heads").err()).startsWith("audit:\nFAILED:");
        assertThat(user.run("heads", "--database", "audit").err()).startsWith("FAILED:");
        assertThat(user.run("upgrade", "--sql", "heads").err()).startsWith("audit:\nFAILED:");
        assertThat(user.run("status").err()).startsWith("audit:\nFAILED:");
    }

    @Test
    void remedyOfAConnectionThatIsRefusedSaysWhatToLookAt() {
        user.database("guarded", new DriverManagerDataSource(guarded.url(), "app", "s3cr3t"))
                .script("guarded", "dddd1111", "")
                .database("missing", new DriverManagerDataSource("jdbc:h2:mem:nosuch;IFEXISTS=TRUE"))
                .script("missing", "eeee1111", "");

        assertThat(user.run("current", "--database", "guarded").err())
                .contains(
                        "The server does not accept this user with this password. Check `spring.datasource.username`");
        assertThat(user.run("current", "--database", "missing").err())
                .contains("Create the database, or correct its name", "spring.datasource.url");
    }

    @Test
    void firstFailureIsTheEndOfARunAndSaysWhoWasNotReached() {
        user.write("orders", "aaaa3333", "aaaa2222", "", "-- migrate:upgrade\nnonsense;\n");

        Outcome outcome = user.run("upgrade");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).endsWith("  Not begun: audit.\n");
        assertThat(user.run("current", "--database", "audit").out()).isEmpty();
    }

    @Test
    void irreversibleRevisionOfOneKeepsAllFromBeingReverted() {
        user.write("audit", "bbbb2222", "bbbb1111", "", "-- migrate:upgrade\ncreate table x (id int);\n");
        user.run("upgrade");

        assertThat(user.run("downgrade", "base").code()).isEqualTo(1);

        assertThat(user.run("current", "--database", "orders").out()).isEqualTo("aaaa2222 (head)\n");
    }

    @Test
    void showFindsTheDatabaseThatKnowsTheRevision() {
        assertThat(user.run("show", "bbbb").out()).startsWith("Rev: bbbb1111 (head)");
        assertThat(user.run("show", "zzzz").err()).containsOnlyOnce("FAILED:");
    }

    @Test
    void twoHeadsAreToldWithTheMergeCommand() {
        user.script("orders", "aaaa3333", "aaaa1111");

        Outcome outcome = user.run("--database", "orders", "upgrade", "head");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("aaaa2222", "aaaa3333", "migrate --database orders merge aaaa2222 aaaa3333");
        assertThat(user.run("--database", "orders", "upgrade", "heads").code()).isZero();
    }

    @Test
    void migratorsAreMadeWhenACommandNeedsThem() {
        AtomicInteger made = new AtomicInteger();
        user.database("counted", () -> {
            made.incrementAndGet();
            throw new IllegalStateException("not to be made: password=s3cr3t");
        });

        user.run("--database", "orders", "heads");
        user.run("--help");
        user.run("nosuch");

        assertThat(made).hasValue(0);
        Outcome unexpected = user.run("heads");
        assertThat(made).hasValue(1);
        assertThat(unexpected.code()).isEqualTo(1);
        assertThat(unexpected.out()).contains("aaaa2222 (head)");
        assertThat(unexpected.err())
                .contains("java.lang.IllegalStateException: not to be made: password=***", "--raiseerr");
    }

    @Test
    void brokenScriptsAreToldByEveryCommand() {
        user.write("orders", "aaaa1111", "", "", "no section at all");

        Outcome outcome = user.run("heads", "--json");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.json("orders").get("error").get("problem").asString())
                .contains("aaaa1111_add.sql");
        assertThat(JsonMapper.shared().readTree(outcome.out()).get("databases")).hasSize(2);
    }

    @Test
    void migratorsAreMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        Databases databases = Databases.of(java.util.Map.of("one", () -> {
            made.incrementAndGet();
            return Migrator.builder(guarded.dataSource()).build();
        }));

        assertThat(databases.migrator("one")).isSameAs(databases.migrator("one"));
        assertThat(made).hasValue(1);
    }
}
