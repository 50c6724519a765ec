package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sql.SqlSyntax;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptInspectorTests {

    private static final Map<String, SqlSyntax> SYNTAXES =
            Map.of("h2", SqlSyntax.h2(), "oracle", SqlSyntax.oracle(), "postgresql", SqlSyntax.postgresql());

    private Path folder = Path.of("");

    @BeforeEach
    void setUp(@TempDir Path temporary) {
        folder = temporary;
    }

    @Test
    void soundScriptsHaveNoProblemAndTellTheirHeads() {
        write("a", "", "");
        write("b", "a", "");

        ScriptInspection inspection = inspect(ScriptRules.defaults());

        assertThat(inspection).isEqualTo(new ScriptInspection(2, List.of("b"), List.of(), List.of()));
        assertThat(inspection.isSound()).isTrue();
    }

    @Test
    void everythingIsToldAtOnceWithItsLine() {
        write("a", "", "");
        write("b", "a, nowhere", "depends-on: neither");
        write("c", "d", "");
        write("d", "c", "");
        write("e", "e", "branch-labels: x");
        write("f", "a", "branch-labels: x");
        Scripting.write(folder, "a_again.sql", header("a", "", "") + "-- migrate:upgrade\n");
        Scripting.write(folder, "g_add.sql", header("g", "f", "") + "-- migrate:upgrade\nselect 'a;\n");

        assertThat(problems(ScriptRules.defaults().withDialects(List.of("h2"))))
                .containsExactly(
                        "a_again.sql:2: Revision 'a' exists twice: here and in file:" + folder + "/a_add.sql.",
                        "b_add.sql:3: Revision 'b' has parent 'nowhere', which does not exist.",
                        "b_add.sql:4: Revision 'b' depends on 'neither', which is neither a revision nor a branch label.",
                        "c_add.sql:3: The down-revisions of 'c', 'd' form a cycle.",
                        "e_add.sql:3: Revision 'e' names itself as its down-revision.",
                        "f_add.sql:4: Branch label 'x' of revision 'f' is already used by revision 'e'.",
                        "g_add.sql:5: A string begins in line 5 and does not end.");
    }

    @Test
    void whatFollowsAScriptThatCannotBeReadIsNotBlamed() {
        Scripting.write(folder, "a_add.sql", "-- revision: a\n-- created: never\n-- migrate:upgrade\n");
        write("b", "a", "");

        assertThat(problems(ScriptRules.defaults())).containsExactly("a_add.sql:2: 'never' is not a point in time.");
    }

    @Test
    void headsAreNotCountedWhileTheScriptsAreNoGraph() {
        write("a", "", "");
        write("b", "a", "");
        write("c", "aa", "");

        assertThat(problems(ScriptRules.defaults()))
                .containsExactly("c_add.sql:3: Revision 'c' has parent 'aa', which does not exist.");
    }

    //      ┌─ b
    //  a ──┤
    //      └─ c
    @Test
    void twoHeadsWithoutALabelAreOneTooManyAndTheNewerIsNamed() {
        write("a", "", "");
        write("b", "a", "created: 2026-11-22T00:00:00Z");
        write("c", "a", "created: 2026-11-21T00:00:00Z");

        ScriptInspection inspection = inspect(ScriptRules.defaults());

        assertThat(problems(inspection))
                .containsExactly("b_add.sql:3: Without a branch label there are 2 heads: 'b' (Add b), 'c' (Add c).");
        assertThat(inspection.problems().get(0).remedy()).startsWith("Merge them: migrate merge b c; ");
        assertThat(inspection.heads()).containsExactly("b", "c");
        assertThat(problems(ScriptRules.defaults().withHeads(HeadRule.ANY))).isEmpty();
    }

    @Test
    void eachLabelMayHaveAHeadOfItsOwn() {
        write("a", "", "");
        write("b", "a", "");
        write("c", "a", "branch-labels: orders");

        assertThat(problems(ScriptRules.defaults())).isEmpty();
        assertThat(problems(ScriptRules.defaults().withHeads(HeadRule.WHOLE)))
                .containsExactly("c_add.sql:3: There are 2 heads: 'b' (Add b), 'c' (Add c).");
    }

    @Test
    void aBranchWithSeveralLabelsIsToldOnce() {
        write("a", "", "branch-labels: orders, audit");
        write("b", "a", "");
        write("c", "a", "");

        assertThat(problems(ScriptRules.defaults()))
                .containsExactly("c_add.sql:3: Branch 'audit', 'orders' has 2 heads: 'b' (Add b), 'c' (Add c).");
    }

    @Test
    void aSectionIsReadAsTheDatabasesDoThatTheScriptNames() {
        write("a", "", "", "-- migrate:upgrade postgresql\ndo $$ begin; end $$;\n");
        write("b", "a", "", "-- migrate:upgrade oracle\nselect q'[a;\n-- migrate:upgrade h2\nselect 'a;\n");

        assertThat(problems(ScriptRules.defaults()))
                .containsExactly(
                        "b_add.sql:5: A string begins in line 5 and does not end.",
                        "b_add.sql:7: A string begins in line 7 and does not end.");
    }

    @Test
    void aSectionForAllIsWrongIfTheProjectsDatabaseCannotReadIt() {
        write("a", "", "", "-- migrate:upgrade\nselect $$it's$$;\n");

        assertThat(problems(ScriptRules.defaults().withDialects(List.of("postgresql"))))
                .isEmpty();
        assertThat(problems(ScriptRules.defaults().withDialects(List.of("oracle"))))
                .hasSize(1);
    }

    @Test
    void aSectionForAllIsWrongIfNoDatabaseCouldReadItWhereTheProjectsIsNotKnown() {
        write("a", "", "", "-- migrate:upgrade\nselect $$it's$$;\n");
        write("b", "a", "", "-- migrate:upgrade\nselect 'it;\n");

        assertThat(problems(ScriptRules.defaults()))
                .containsExactly("b_add.sql:5: A string begins in line 5 and does not end.");
    }

    @Test
    void aMissingDowngradeIsWrongOnlyWhereOneIsAskedFor() {
        write("a", "", "", "-- migrate:upgrade\nselect 1;\n-- migrate:downgrade\n");
        write("b", "a", "", "-- migrate:upgrade\nselect 1;\n");
        write("c", "b", "", "-- migrate:upgrade h2, oracle\nselect 1;\n-- migrate:downgrade h2\nselect 1;\n");

        assertThat(problems(ScriptRules.defaults())).isEmpty();
        assertThat(problems(ScriptRules.defaults().withRequiresDowngrades(true)))
                .containsExactly(
                        "b_add.sql:2: The script has no downgrade.",
                        "c_add.sql:2: The script has no downgrade for oracle.");
    }

    @Test
    void javaMigrationsAreLoadedAndOneThatOnlySpringCanMakeIsNoProblem() {
        String samples = "classpath:" + getClass().getPackageName() + ".sample.";

        ScriptInspection good = inspect(Scripting.loader(samples + "good", samples + "bean"), ScriptRules.defaults());

        assertThat(good.problems()).extracting(ScriptProblem::problem).noneMatch(it -> it.contains("cannot be"));
    }

    @Test
    void wrongJavaMigrationsAreAllTold() {
        ScriptLoader loader = Scripting.loader("classpath:" + getClass().getPackageName() + ".sample.broken");

        assertThat(inspect(loader, ScriptRules.defaults()).problems())
                .extracting(ScriptProblem::problem)
                .contains(
                        "The class has @Revision and is no migration.",
                        "The class has @Revision and is abstract.",
                        "'e e' cannot be a revision's id.");
    }

    @Test
    void aLocationThatDoesNotExistIsAProblemLikeOthers() {
        ScriptInspection inspection = inspect(Scripting.loader("classpath:db/nowhere"), ScriptRules.defaults());

        assertThat(inspection.problems())
                .extracting(ScriptProblem::problem)
                .containsExactly("The location 'classpath:db/nowhere' does not exist.");
    }

    private void write(String id, String downRevisions, String header) {
        write(id, downRevisions, header, "-- migrate:upgrade\n-- migrate:downgrade\n");
    }

    private void write(String id, String downRevisions, String header, String sections) {
        Scripting.write(folder, id + "_add.sql", header(id, downRevisions, header) + sections);
    }

    private static String header(String id, String downRevisions, String header) {
        return "-- Add %s\n-- revision: %s\n-- down-revision: %s\n%s"
                .formatted(id, id, downRevisions, header.isEmpty() ? "" : "-- " + header + "\n");
    }

    private List<String> problems(ScriptRules rules) {
        return problems(inspect(rules));
    }

    private static List<String> problems(ScriptInspection inspection) {
        return inspection.problems().stream()
                .map(it -> it.place().substring(it.place().lastIndexOf('/') + 1) + ": " + it.problem())
                .toList();
    }

    private ScriptInspection inspect(ScriptRules rules) {
        return inspect(Scripting.loader(folder), rules);
    }

    private static ScriptInspection inspect(ScriptLoader loader, ScriptRules rules) {
        return new ScriptInspector(loader, SYNTAXES).inspect(rules);
    }
}
