package dev.migration.boot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An application as its own command line: what of it is started for which command, and how failures read. */
class MigrateCommandProcessTests {

    private static final String NO_DATABASE = "--spring.datasource.url=jdbc:postgresql://localhost:1/no";

    @TempDir
    Path folder = Path.of("");

    private String locations = "";

    @BeforeEach
    void writeScripts() throws IOException {
        Path versions = Files.createDirectories(folder.resolve("versions"));
        script(versions, "1a", "");
        script(Files.createDirectories(versions.resolve("postgresql")), "2b", "");
        locations = "--migration.version-locations=file:" + versions;
    }

    @Test
    void whatNeedsNothingIsAnsweredBeforeAnythingIsRead() throws Exception {
        CommandProcess help = run("--help", "--spring.config.location=nowhere").endedWith(0);
        CommandProcess wrong = run("upgrad", "--spring.config.location=nowhere").endedWith(2);

        assertThat(help.output()).contains("Usage: migrate");
        assertThat(help.error()).isEmpty();
        assertThat(wrong.error()).contains("upgrade").doesNotContain("\tat ");
    }

    @Test
    void scriptsAreToldByAPartOfTheApplication() throws Exception {
        CommandProcess heads = run("heads", locations, NO_DATABASE).endedWith(0);

        assertThat(heads.output()).isEqualToIgnoringNewLines("1a (head)");
        assertThat(heads.error()).isEqualToIgnoringNewLines("reduced");
    }

    @Test
    void dataSourceThatCannotBeMadeIsNotInTheWayOfScripts() throws Exception {
        String driver = "--spring.datasource.driver-class-name=no.such.Driver";

        CommandProcess heads = run("heads", locations, driver).endedWith(0);
        CommandProcess current = run("current", locations, driver).endedWith(1);

        assertThat(heads.output()).contains("1a (head)");
        assertThat(current.error()).contains("FAILED:", "no.such.Driver").doesNotContain("\tat ");
    }

    @Test
    void vendorInLocationsNeedsNoConnection() throws Exception {
        CommandProcess heads =
                run("heads", locations + "/{vendor}", NO_DATABASE).endedWith(0);

        assertThat(heads.output()).contains("2b (head)");
        assertThat(heads.error()).isEqualToIgnoringNewLines("reduced");
    }

    @Test
    void printedSqlIsForTheDatabaseOfTheUrl() throws Exception {
        CommandProcess upgrade =
                run("upgrade", "heads", "--sql", locations, NO_DATABASE).endedWith(0);

        assertThat(upgrade.output().toLowerCase(Locale.ROOT)).contains("create table a1a", "insert into");
        assertThat(upgrade.error()).contains("reduced").doesNotContain("whole");
    }

    @Test
    void beanThatShapesTheScriptsGetsTheWholeApplication() throws Exception {
        Path special = Files.createDirectories(folder.resolve("special"));
        script(special, "9f", "");

        CommandProcess heads = run(
                        "heads", NO_DATABASE, "--spring.profiles.active=optional", "--test.folder=" + special)
                .endedWith(0);

        assertThat(heads.output()).contains("9f (head)");
        assertThat(heads.error()).contains("whole");
    }

    @Test
    void applicationThatAPartOfDoesNotStartIsStartedWhole() throws Exception {
        CommandProcess heads = run("heads", locations, NO_DATABASE, "--spring.profiles.active=eager")
                .endedWith(0);

        assertThat(heads.output()).isEqualToIgnoringNewLines("1a (head)");
        assertThat(heads.error()).contains("whole").doesNotContain("begins to work", "cancelling refresh", "\tat ");
    }

    @Test
    void startThatFailsIsAFailureOfTheCommandWithoutStackTraceAndSecret() throws Exception {
        CommandProcess broken = run("current", locations, NO_DATABASE, "--spring.profiles.active=broken")
                .endedWith(1);
        CommandProcess property =
                run("heads", "--migration.transaction-mode=sometimes").endedWith(1);

        assertThat(broken.error())
                .contains("FAILED:", "is no good", "--raiseerr")
                .doesNotContain("quite-secret", "\tat ", "APPLICATION FAILED");
        assertThat(property.error())
                .contains("FAILED:", "migration.transaction-mode", "sometimes", "PER_REVISION")
                .doesNotContain("\tat ");
    }

    @Test
    void entitiesAreKnownThoughHibernateIsNotStarted() throws Exception {
        CommandProcess check = run(
                        "check",
                        "--spring.datasource.url=jdbc:h2:mem:none",
                        "--migration.version-locations=file:" + Files.createDirectories(folder.resolve("none")))
                .endedWith(0);

        assertThat(check.output()).contains("Nothing differs between primary and its model.");
    }

    @Test
    void unknownDatabaseIsAWrongCommandLine() throws Exception {
        CommandProcess upgrade =
                run("upgrade", "--database", "nosuch", locations, NO_DATABASE).endedWith(2);

        assertThat(upgrade.error()).contains("There is no database 'nosuch'", "primary");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "The list of processes is read from /proc")
    void nothingThatIsStartedIsGivenAPasswordOnItsCommandLine() throws Exception {
        Files.writeString(folder.resolve("application.properties"), "spring.datasource.password=quite-secret\n");
        Path seen = folder.resolve("seen");

        CommandProcess revision = run(
                        "revision",
                        "-m",
                        "Add items",
                        "--raiseerr",
                        locations,
                        NO_DATABASE,
                        "--migration.authoring.hooks[0].command[0]=sh",
                        "--migration.authoring.hooks[0].command[1]=-c",
                        "--migration.authoring.hooks[0].command[2]=cat /proc/[0-9]*/cmdline > '%s'; true"
                                .formatted(seen))
                .endedWith(0);
        CommandProcess current =
                run("current", "--raiseerr", locations, NO_DATABASE).endedWith(1);

        assertThat(Files.readString(seen)).contains("CommandApplication").doesNotContain("quite-secret");
        assertThat(revision.output() + revision.error() + current.output() + current.error())
                .contains("Connection to localhost:1 refused")
                .doesNotContain("quite-secret");
    }

    private CommandProcess run(String... arguments) throws Exception {
        return CommandProcess.in(folder, arguments);
    }

    private static void script(Path folder, String id, String parent) throws IOException {
        Files.writeString(
                folder.resolve(id + "_script.sql"),
                "-- Script\n-- revision: %s\n-- down-revision: %s\n\n-- migrate:upgrade\ncreate table a%s (id int);\n"
                        .formatted(id, parent, id));
    }
}
