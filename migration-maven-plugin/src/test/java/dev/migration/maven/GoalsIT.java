package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.maven.ExampleProject.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals in a real Maven, on example projects with H2. */
class GoalsIT {

    private static final String EMPTY = "-- migrate:upgrade\n-- migrate:downgrade\n";

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void takeWhatThisBuildMade() throws IOException {
        LocalRepository.fill();
    }

    private static ExampleProject example(String name, String copy) throws IOException {
        return ExampleProject.copyOf(name, folder.resolve(copy));
    }

    @Test
    void aRevisionIsWrittenAppliedAndSeenInOneCall() throws Exception {
        ExampleProject shop = example("shop", "written");

        Build build = shop.maven(
                "migration:revision",
                "-Dmessage=Add items",
                "-Dmigration.revId=0002",
                "migration:upgrade",
                "migration:status");

        assertThat(build.isSuccess()).as(build.output()).isTrue();
        assertThat(shop.scripts().resolve("0002_add_items.sql"))
                .exists()
                .content()
                .contains("-- down-revision: 0001");
        assertThat(rows(shop)).containsExactly("0002");
        assertThat(build.output()).containsPattern("primary +up to date +at 0002");
    }

    @Test
    void aFailedCommandFailsTheBuildAndIsToldOnce() throws Exception {
        ExampleProject shop = example("shop", "failed");

        Build build = shop.maven("migration:upgrade", "-Dmigration.target=ffff");

        assertThat(build.isSuccess()).isFalse();
        assertThat(build.output()).contains("migrate upgrade failed (exit code 1)");
        assertThat(build.count("FAILED:")).isEqualTo(1);
        assertThat(build.count("'ffff'")).isEqualTo(1);
    }

    @Test
    void aWrongCallFailsTheBuildAndNamesTheHelp() throws Exception {
        Build build = example("shop", "wrong").maven("migration:downgrade", "-Dmigration.args=--nothing-like-it");

        assertThat(build.isSuccess()).isFalse();
        assertThat(build.output())
                .contains(
                        "migrate downgrade was called wrongly (exit code 2)", "-Dgoal=downgrade", "--nothing-like-it");
    }

    @Test
    void aDatabaseThatIsBehindFailsTheBuildIfOneAsks() throws Exception {
        Build build = example("shop", "behind").maven("migration:current", "-Dmigration.checkHeads");

        assertThat(build.isSuccess()).isFalse();
        assertThat(build.output()).contains("(exit code 3)", "'primary' is not at all heads: 0001");
    }

    @Test
    void sqlIsPrintedWithoutADatabase() throws Exception {
        ExampleProject shop = example("shop", "printed");

        Build build = shop.maven("-q", "migration:upgrade", "-Dmigration.args=--sql heads");

        assertThat(build.isSuccess()).as(build.output()).isTrue();
        assertThat(build.output())
                .containsIgnoringCase("create table customers")
                .doesNotContain("[INFO]");
        assertThat(shop.folder().resolve("target/shop.mv.db")).doesNotExist();
    }

    @Test
    void everythingThatIsWrongWithScriptsFailsTheBuildAtOnce() throws Exception {
        ExampleProject shop = example("shop", "broken")
                .script("0001_again.sql", "-- revision: 0001", EMPTY)
                .script("0002_lost.sql", "-- revision: 0002\n-- down-revision: 9999", EMPTY)
                .script("0003_round.sql", "-- revision: 0003\n-- down-revision: 0004", EMPTY)
                .script("0004_round.sql", "-- revision: 0004\n-- down-revision: 0003", EMPTY)
                .script(
                        "0005_open.sql",
                        "-- revision: 0005\n-- down-revision: 0001",
                        "-- migrate:upgrade\ninsert into customers (name) values ('O'Hara');\n");

        Build build = shop.maven("process-test-classes");

        assertThat(build.isSuccess()).isFalse();
        assertThat(build.output())
                .contains(
                        "0001_again.sql:1: Revision '0001' exists twice",
                        "0002_lost.sql:2: Revision '0002' has parent '9999', which does not exist.",
                        "0003_round.sql:2: The down-revisions of '0003', '0004' form a cycle.",
                        "0005_open.sql:4: A string begins in line 4 and does not end.",
                        "4 problems in the 6 scripts of primary.",
                        "migrate verify found that something is not as it should be");
        assertThat(build.count("which does not exist")).isEqualTo(1);
    }

    @Test
    void twoHeadsFailTheBuildUntilTheyAreMergedByAGoalThatTheyDoNotStop() throws Exception {
        ExampleProject shop = example("shop", "heads")
                .script("0002_one.sql", "-- Add one\n-- revision: 0002\n-- down-revision: 0001", EMPTY)
                .script("0003_two.sql", "-- Add two\n-- revision: 0003\n-- down-revision: 0001", EMPTY);

        Build broken = shop.maven("process-test-classes");
        Build merged = shop.maven("migration:merge", "-Dmigration.revId=0004", "process-test-classes");

        assertThat(broken.isSuccess()).isFalse();
        assertThat(broken.output())
                .contains("Without a branch label there are 2 heads: '0002' (Add one), '0003' (Add two).");
        assertThat(merged.isSuccess()).as(merged.output()).isTrue();
        assertThat(merged.output()).contains("Nothing is wrong with the 4 scripts of primary: 1 head, 0004.");
    }

    @Test
    void verifyByNameDoesNotLookAtClassesOfYesterday() throws Exception {
        Build build = example("shop", "stale").maven("migration:verify");

        assertThat(build.isSuccess()).isFalse();
        assertThat(build.output()).contains("./mvnw compile migration:verify");
    }

    @Test
    void modulesThatAreNoApplicationAreLeftOut() throws Exception {
        ExampleProject modules = example("modules", "modules");
        example("shop", "modules/shop");

        Build build = modules.maven("migration:heads");

        assertThat(build.isSuccess()).as(build.output()).isTrue();
        assertThat(build.output())
                .contains("Left out: its packaging is pom", "Left out: it does not depend on", "0001 (head)");
    }

    @Test
    void aProjectOfItsOwnHasToBeAnApplication() throws Exception {
        Build build = example("modules", "none").maven("-N", "migration:heads");

        assertThat(build.isSuccess()).isFalse();
        assertThat(build.output()).contains("modules is not an application that can be migrated", "-pl <module>");
    }

    private static List<String> rows(ExampleProject shop) throws Exception {
        List<String> rows = new ArrayList<>();
        String url = "jdbc:h2:" + shop.folder().resolve("target/shop");
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet result =
                        connection.createStatement().executeQuery("select version_num from migration_version")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
