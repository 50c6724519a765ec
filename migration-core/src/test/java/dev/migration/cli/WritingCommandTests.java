package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.cli.CommandFixture.Outcome;
import dev.migration.server.H2Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** Commands that write into the project's sources, while the database is down. */
class WritingCommandTests {

    private CommandFixture user;

    @BeforeEach
    void setUp(@TempDir Path folder) {
        user = new CommandFixture(folder)
                .database("primary", new DriverManagerDataSource("jdbc:postgresql://localhost:1/x", "app", ""));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(user.scriptsOf("primary"))) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(user.scriptsOf("primary").resolve(file));
    }

    @Test
    void revisionWritesAScriptThatFollowsTheHead() throws IOException {
        Outcome first = user.run("revision", "-m", "Add items", "--rev-id", "aaaa1111");
        user.run("revision", "--message=Add tags", "--rev-id=bbbb2222", "--tag", "v1", "--tag", "v2");

        assertThat(first)
                .isEqualTo(new Outcome(
                        0,
                        "  Generating %s ...  done\n"
                                .formatted(user.scriptsOf("primary").resolve("aaaa1111_add_items.sql")),
                        ""));
        assertThat(files()).containsExactly("aaaa1111_add_items.sql", "bbbb2222_add_tags.sql");
        assertThat(text("bbbb2222_add_tags.sql")).contains("-- down-revision: aaaa1111", "-- tags: v1, v2");
        assertThat(user.run("heads").out()).isEqualTo("bbbb2222 (head)\n");
    }

    @Test
    void revisionTakesEveryOptionOfItsPlaceInTheGraph() throws IOException {
        user.script("primary", "aaaa1111", "").script("primary", "bbbb2222", "aaaa1111");

        user.run("revision", "-m", "r", "--rev-id", "root", "--head", "base", "--branch-label", "other");
        user.run("revision", "-m", "s", "--rev-id", "spliced", "--head", "aaaa", "--splice", "--depends-on", "other");

        assertThat(text("root_r.sql")).contains("-- branch-labels: other");
        assertThat(text("spliced_s.sql")).contains("-- down-revision: aaaa1111", "-- depends-on: other");
    }

    @Test
    void revisionForTheBackgroundSaysSo() throws IOException {
        user.run("revision", "-m", "Fill", "--rev-id", "aaaa1111", "--background");

        assertThat(text("aaaa1111_fill.sql")).contains("\n-- background: true\n");
        assertThat(user.run("show", "aaaa1111").out()).containsIgnoringCase("background");
    }

    @Test
    void revisionThatCannotBeIsRefusedBeforeAFileIsWritten() throws IOException {
        user.script("primary", "aaaa1111", "")
                .script("primary", "bbbb2222", "aaaa1111")
                .script("primary", "cccc3333", "aaaa1111");
        List<String> before = files();

        Outcome twoHeads = user.run("revision", "-m", "x");
        Outcome notAHead = user.run("revision", "-m", "x", "--head", "aaaa1111");
        Outcome duplicate = user.run("revision", "-m", "x", "--head", "bbbb2222", "--rev-id", "aaaa1111");
        Outcome unknown = user.run("revision", "-m", "x", "--head", "nosuch");
        Outcome bothTypes = user.run("revision", "-m", "x", "--sql", "--java");

        assertThat(List.of(twoHeads, notAHead, duplicate, unknown)).allSatisfy(it -> {
            assertThat(it.code()).isEqualTo(1);
            assertThat(it.err()).startsWith("FAILED: ").doesNotContain("\tat ");
        });
        assertThat(twoHeads.err()).contains("bbbb2222", "cccc3333", "migrate merge");
        assertThat(notAHead.err()).contains("--splice");
        assertThat(bothTypes.code()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void folderThatCannotBeWrittenToIsAFailureWithARemedy() throws IOException {
        Path target = user.scriptsOf("primary");
        Files.delete(target);
        Files.writeString(target, "a file where the folder should be");

        Outcome outcome = user.run("revision", "-m", "x");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("FAILED: ").doesNotContain("\tat ");
    }

    @Test
    void mergeFollowsTheRevisionsInTheirOrder() throws IOException {
        user.script("primary", "aaaa1111", "")
                .script("primary", "bbbb2222", "aaaa1111")
                .script("primary", "cccc3333", "aaaa1111");

        Outcome merge = user.run("merge", "cccc", "bbbb", "-m", "Merge both", "--rev-id", "dddd4444");

        assertThat(merge.code()).isZero();
        assertThat(text("dddd4444_merge_both.sql")).contains("-- down-revision: cccc3333, bbbb2222");
        assertThat(user.run("heads").out()).isEqualTo("dddd4444 (head)\n");
        assertThat(user.run("merge").code()).isEqualTo(2);
        assertThat(user.run("merge", "nosuch", "dddd").code()).isEqualTo(1);
    }

    @Test
    void tagStandsForTheRevisionFromThenOn() {
        user.script("primary", "aaaa1111", "").script("primary", "bbbb2222", "aaaa1111");

        Outcome tagged = user.run("tag", "v1.0", "aaaa");

        assertThat(tagged).isEqualTo(new Outcome(0, "  Tagging aaaa as 'v1.0' ...  done\n", ""));
        assertThat(user.run("show", "tag:v1.0").out()).contains("Rev: aaaa1111", "Tags: v1.0");
        assertThat(user.run("tag", "v2.0", "nosuch").code()).isEqualTo(1);
        assertThat(user.run("tag", "v2.0").code()).isEqualTo(2);
    }

    @Test
    void initCreatesTheFolderOnce() throws IOException {
        Files.delete(user.scriptsOf("primary"));

        Outcome outcome = user.run("init");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("  Creating directory %s ...  done\n".formatted(user.scriptsOf("primary")));
        assertThat(user.scriptsOf("primary")).isDirectory();
        assertThat(user.run("init").code()).isEqualTo(1);
    }

    @Test
    void templatesAreListed() {
        Outcome outcome = user.run("list-templates");

        assertThat(outcome.out())
                .startsWith("Available templates:\n\nrevision (sql)")
                .contains("revision (java)", "migrate revision --template NAME");
        JsonNode templates =
                user.run("list_templates", "--json").json("primary").get("templates");
        assertThat(templates.get(0).get("name").asString()).isEqualTo("revision");
        assertThat(user.run("revision", "-m", "x", "-t", "nosuch").code()).isEqualTo(1);
    }

    @Test
    void editOpensTheScriptInTheEditor(@TempDir Path tools) throws IOException {
        user.script("primary", "aaaa1111", "").script("primary", "bbbb2222", "aaaa1111");
        Path editor = tools.resolve("my editor");
        Files.writeString(
                editor, "#!/bin/sh\necho \"$1 $(basename \"$2\")\" >> '%s'\n".formatted(tools.resolve("log")));
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        user.withEnvironment("VISUAL", "'%s' --wait".formatted(editor));

        assertThat(user.run("edit", "aaaa").code()).isZero();
        assertThat(user.run("edit", "heads").code()).isZero();

        assertThat(Files.readAllLines(tools.resolve("log")))
                .containsExactly("--wait aaaa1111_add.sql", "--wait bbbb2222_add.sql");
        assertThat(user.run("edit", "nosuch").code()).isEqualTo(1);
        assertThat(user.run("edit", "current").err()).contains("gives no connection");
    }

    @Test
    void editSaysWhenThereIsNoEditorOrItFails() {
        user.script("primary", "aaaa1111", "");

        assertThat(user.run("edit", "head").err()).contains("not known which editor", "EDITOR");
        user.withEnvironment("EDITOR", "/no/such/editor");
        assertThat(user.run("edit", "head").err()).contains("The editor '/no/such/editor' failed", "EDITOR=vi");
        user.withEnvironment("EDITOR", "false");
        assertThat(user.run("edit", "head").err()).contains("it ended with code 1");
    }

    @Test
    void writingForSeveralDatabasesNamesOne() throws IOException {
        user.database("orders", H2Database.newDatabase().dataSource());

        Outcome unnamed = user.run("revision", "-m", "x");
        Outcome named = user.run("--database", "orders", "revision", "-m", "x", "--rev-id", "oooo1111");

        assertThat(unnamed.code()).isEqualTo(2);
        assertThat(unnamed.err()).contains("primary, orders", "migrate --database primary");
        assertThat(named.code()).isZero();
        assertThat(user.scriptsOf("orders").resolve("oooo1111_x.sql")).exists();
        assertThat(files()).isEmpty();
    }

    @Test
    void sqlIsPrintedWithoutADatabase() {
        user.script("primary", "aaaa1111", "", "tags: v1").script("primary", "bbbb2222", "aaaa1111");

        assertThat(user.run("upgrade", "--sql").out())
                .containsSubsequence(
                        "begin;",
                        "-- Running upgrade  -> aaaa1111",
                        "create table t_aaaa1111",
                        "-- Running upgrade aaaa1111 -> bbbb2222",
                        "commit;");
        assertThat(user.run("upgrade", "--sql", "aaaa1111:heads").out())
                .contains("create table t_bbbb2222")
                .doesNotContain("create table t_aaaa1111");
        assertThat(user.run("upgrade", "--sql", "--tag", "v1").out()).doesNotContain("t_bbbb2222");
        assertThat(user.run("downgrade", "--sql", "bbbb2222:base").out())
                .containsSubsequence("drop table t_bbbb2222", "drop table t_aaaa1111");
        assertThat(user.run("stamp", "--sql", "aaaa1111:head").out()).contains("bbbb2222");
        assertThat(user.run("ensure-version", "--sql").out())
                .containsIgnoringCase("create table migration_version")
                .doesNotContain("FAILED");
    }

    @Test
    void sqlThatCannotBePrintedSaysWhy() {
        user.script("primary", "aaaa1111", "");

        assertThat(user.run("downgrade", "--sql", "base").err()).contains("migrate downgrade --sql ae10:base");
        assertThat(user.run("stamp", "--sql", "--purge", "head").code()).isEqualTo(2);
        assertThat(user.run("upgrade", "--sql", "a", "b").code()).isEqualTo(2);
        for (String command : new String[] {"upgrade", "downgrade", "stamp"}) {
            assertThat(user.run(command, "aaaa1111:heads").err()).contains("--sql");
        }
    }

    @Test
    void sqlOfSeveralDatabasesIsHeadedByTheirNames() {
        user.database("orders", H2Database.newDatabase().dataSource())
                .script("primary", "aaaa1111", "")
                .script("orders", "oooo1111", "");

        assertThat(user.run("upgrade", "--sql").out())
                .containsSubsequence(
                        "-- Database: primary", "create table t_aaaa1111", "-- Database: orders", "t_oooo1111");
    }
}
