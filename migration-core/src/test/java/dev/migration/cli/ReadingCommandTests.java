package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.cli.CommandFixture.Outcome;
import dev.migration.server.H2Database;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** heads, branches, current, history and show, on a graph with a branch, a merge and a dependency. */
class ReadingCommandTests {

    private CommandFixture user;

    // base --- left --- merge      other (depends on left)
    //      \-- right --/
    @BeforeEach
    void setUp(@TempDir Path folder) {
        user = new CommandFixture(folder)
                .database("primary", H2Database.newDatabase().dataSource())
                .script("primary", "base1111", "", "tags: v1.0", "created: 2026-11-21T10:15:30Z")
                .script("primary", "left2222", "base1111", "branch-labels: lft")
                .script("primary", "right333", "base1111")
                .script("primary", "merge444", "left2222, right333")
                .script("primary", "other555", "", "depends-on: merge444");
    }

    @Test
    void headsShowsWhatNothingFollows() {
        assertThat(user.run("heads"))
                .isEqualTo(new Outcome(0, "merge444 (lft) (effective head)\nother555 (head)\n", ""));
        assertThat(user.run("heads", "--resolve-dependencies").out()).isEqualTo("other555 (head)\n");
    }

    @Test
    void headsVerboseShowsAllThereIsToSay() {
        assertThat(user.run("heads", "-v").out())
                .isEqualTo(
                        """
                        Rev: merge444 (head) (mergepoint)
                        Merges: left2222, right333
                        Branch names: lft
                        Path: %1$s/merge444_add.sql

                            Add merge444

                        Rev: other555 (head)
                        Parent: <base>
                        Also depends on: merge444
                        Path: %1$s/other555_add.sql

                            Add other555

                        """
                                .formatted("file:" + user.scriptsOf("primary")));
    }

    @Test
    void headsAsJson() {
        JsonNode heads = user.run("heads", "--json").json("primary").get("heads");

        assertThat(heads).hasSize(2);
        assertThat(heads.get(0).get("revision").asString()).isEqualTo("merge444");
        assertThat(heads.get(0).get("downRevisions")).hasSize(2);
        assertThat(heads.get(0).get("effectiveHead").asBoolean()).isFalse();
        assertThat(heads.get(0).get("type").asString()).isEqualTo("sql");
        assertThat(heads.get(1).get("dependsOn").get(0).asString()).isEqualTo("merge444");
    }

    @Test
    void branchesShowsBranchPointsAndTheirChildren() {
        assertThat(user.run("branches").out())
                .isEqualTo(
                        """
                        base1111 (branchpoint)
                                 -> left2222 (lft)
                                 -> right333

                        """);
        assertThat(user.run("branches", "--json")
                        .json("primary")
                        .get("branches")
                        .get(0)
                        .get("children"))
                .hasSize(2);
        assertThat(user.run("branches", "-v").out())
                .contains("Branches into: left2222, right333\n", " -> left2222 (lft), Add left2222\n");
    }

    @Test
    void currentShowsRowsAndHeadsThatADependencyImplies() {
        assertThat(user.run("current")).isEqualTo(new Outcome(0, "", ""));

        user.run("upgrade");

        assertThat(user.run("current").out()).isEqualTo("merge444 (effective head) (mergepoint)\nother555 (head)\n");
        assertThat(user.run("current", "-v").out()).startsWith("Current revision(s) for primary:\nRev: merge444");
        JsonNode json = user.run("current", "--json").json("primary");
        assertThat(json.get("rows")).hasSize(1);
        assertThat(json.get("current")).hasSize(2);
        assertThat(json.get("missingHeads")).isEmpty();
    }

    @Test
    void currentChecksWhetherTheDatabaseIsAtAllHeads() {
        user.run("upgrade", "left2222");

        Outcome behind = user.run("current", "--check-heads");
        user.run("upgrade");
        Outcome reached = user.run("current", "-c");

        assertThat(behind.code()).isEqualTo(ExitCode.DIFFERENT.code());
        assertThat(behind.err()).contains("'primary' is not at all heads: merge444, other555 is missing");
        assertThat(reached.code()).isZero();
        assertThat(reached.err()).isEmpty();
    }

    @Test
    void historyIsInAlembicsWords() {
        assertThat(user.run("history", "-r", ":merge444").lines())
                .containsExactlyInAnyOrder(
                        "left2222, right333 -> merge444 (lft) (effective head) (mergepoint), Add merge444",
                        "base1111 -> left2222 (lft), Add left2222",
                        "base1111 -> right333, Add right333",
                        "<base> -> base1111 (branchpoint), Add base1111")
                .startsWith("left2222, right333 -> merge444 (lft) (effective head) (mergepoint), Add merge444")
                .endsWith("<base> -> base1111 (branchpoint), Add base1111");
    }

    @Test
    void historyTakesCurrentAndStepsAsEnds() {
        user.run("upgrade", "left2222");

        assertThat(user.run("history", "-r", "current:", "-i").out())
                .contains("left2222 (lft) (current)")
                .doesNotContain("-> right333");
        assertThat(user.run("history", "-r", ":current").lines())
                .containsExactly(
                        "base1111 -> left2222 (lft) (current), Add left2222",
                        "<base> -> base1111 (branchpoint), Add base1111");
        assertThat(user.run("history", "-r", "base1111:+1").code()).isEqualTo(1);
        assertThat(user.run("history", "-r", "left2222:+1").lines()).hasSize(2);
        assertThat(user.run("history", "-r", "-1:").lines()).endsWith("<base> -> base1111 (branchpoint), Add base1111");
    }

    @Test
    void historyAsJsonMarksCurrentOnlyWhenAsked() {
        user.run("upgrade", "left2222");

        JsonNode plain = user.run("history", "--json").json("primary").get("revisions");
        JsonNode marked = user.run("history", "--json", "-i").json("primary").get("revisions");

        assertThat(plain).hasSize(5);
        assertThat(plain.get(0).has("current")).isFalse();
        assertThat(marked.findValuesAsString("current")).containsOnlyOnce("true");
    }

    @Test
    void historyDrawsTheGraph() {
        assertThat(user.run("history", "--graph", "-r", ":merge444").lines())
                .startsWith(
                        "*   left2222, right333 -> merge444 (lft) (effective head) (mergepoint), Add merge444", "|\\")
                .endsWith("|/", "* <base> -> base1111 (branchpoint), Add base1111");
        assertThat(user.run("history", "--graph", "-v").lines())
                .anyMatch(it -> it.startsWith("|\\") && it.contains("Merges: left2222, right333"));
    }

    @Test
    void showTakesAnythingThatNamesARevision() {
        user.run("upgrade", "base1111");
        String expected =
                """
                Rev: base1111 (branchpoint)
                Parent: <base>
                Branches into: left2222, right333
                Tags: v1.0
                Path: file:%s/base1111_add.sql
                Create Date: 2026-11-21T10:15:30Z

                    Add base1111

                """
                        .formatted(user.scriptsOf("primary"));

        for (String name : new String[] {"base1111", "base1", "tag:v1.0", "current"}) {
            assertThat(user.run("show", name).out()).isEqualTo(expected);
        }
        assertThat(user.run("show", "heads", "--json").json("primary").get("revisions"))
                .hasSize(1);
        assertThat(user.run("show", "base")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void badInputIsToldWithProblemAndRemedy() {
        user.script("primary", "left9999", "merge444");

        assertFailure(user.run("show", "nosuch"), 1, "'nosuch'", "migrate history");
        assertFailure(user.run("show", "left"), 1, "Cannot tell which revision 'left' means", "more characters");
        assertFailure(user.run("show", "head"), 1, "2", "heads");
        assertFailure(user.run("history", "-r", "nocolon"), 1, "nocolon", ":");
        assertFailure(user.run("history", "-r", "merge444:base1111"), 1, "merge444", "");
        assertThat(user.run("show").code()).isEqualTo(2);
        assertThat(user.run("show").err()).contains("REVISION", "migrate show --help");
    }

    @Test
    void colourIsForTerminalsThatWantIt() {
        assertThat(user.run("heads").out()).doesNotContain("\u001B");

        user.withColor();

        assertThat(user.run("heads").out()).contains("\u001B[");
        assertThat(user.run("heads", "--no-color").out()).doesNotContain("\u001B");
        assertThat(user.run("heads", "--json").out()).doesNotContain("\u001B");
    }

    private static void assertFailure(Outcome outcome, int code, String problem, String remedy) {
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("FAILED: ")
                .contains(problem, remedy)
                .doesNotContain("\tat ");
    }
}
