package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.cli.CommandFixture.Outcome;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.JsonNode;

class VerifyCommandTests {

    private CommandFixture user;

    @BeforeEach
    void setUp(@TempDir Path folder) {
        user = new CommandFixture(folder)
                .database("primary", H2Database.newDatabase().dataSource())
                .script("primary", "a", "");
    }

    @Test
    void soundScriptsEndWithDoneAndTellTheHead() {
        user.script("primary", "b", "a");

        assertThat(user.run("verify"))
                .isEqualTo(new Outcome(0, "Nothing is wrong with the 2 scripts of primary: 1 head, b.\n", ""));
    }

    @Test
    void problemsEndWithDifferentAndHaveAPlaceAndARemedy() {
        user.script("primary", "b", "a").script("primary", "c", "zzzz");

        assertThat(user.run("verify"))
                .isEqualTo(new Outcome(
                        3,
                        """
                                file:%s/c_add.sql:3: Revision 'c' has parent 'zzzz', which does not exist.
                                  Restore the script of 'zzzz', or correct the down-revision of 'c'.
                                1 problem in the 3 scripts of primary.
                                """
                                .formatted(user.scriptsOf("primary")),
                        ""));
    }

    @Test
    void problemsAsJson() {
        user.script("primary", "b", "a").script("primary", "c", "a");

        Outcome outcome = user.run("verify", "--one-head", "whole", "--json");

        JsonNode json = outcome.json("primary");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(json.get("valid").asBoolean()).isFalse();
        assertThat(json.get("scripts").asInt()).isEqualTo(3);
        assertThat(json.get("heads")).hasSize(2);
        assertThat(json.get("dialects").get(0).asString()).isEqualTo("h2");
        assertThat(json.get("problems").get(0).get("location").asString()).endsWith("/c_add.sql");
        assertThat(json.get("problems").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(json.get("problems").get(0).get("problem").asString()).startsWith("There are 2 heads");
        assertThat(json.get("problems").get(0).get("remedy").asString()).contains("migrate merge b c");
    }

    @Test
    void anUnreachableDatabaseIsNotMissed(@TempDir Path folder) {
        TestDatabase down = new TestDatabase("jdbc:postgresql://localhost:1/nowhere", "sa", "");
        CommandFixture other = new CommandFixture(folder)
                .database("primary", new SimpleDriverDataSource(new org.postgresql.Driver(), down.url()))
                .write("primary", "a", "", "", "-- migrate:upgrade\ndo $$ begin; end $$;\n");

        assertThat(other.run("verify").code()).isZero();
        assertThat(other.run("verify", "--reversible").code()).isEqualTo(3);
    }

    @Test
    void anUnknownRuleIsAUsageErrorThatNamesTheKnownOnes() {
        Outcome outcome = user.run("verify", "--one-head", "some");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'some' is none of per-label, whole, any");
    }

    @Test
    void anUnknownDialectFailsAndNamesTheKnownOnes() {
        Outcome outcome = user.run("verify", "--dialect", "postgers");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("postgers", "postgresql");
    }

    @Test
    void oneDatabasesProblemsDoNotHideThoseOfAnother(@TempDir Path folder) {
        CommandFixture two = new CommandFixture(folder)
                .database("orders", H2Database.newDatabase().dataSource())
                .database("audit", H2Database.newDatabase().dataSource())
                .script("orders", "a", "x")
                .script("audit", "b", "y");

        Outcome outcome = two.run("verify");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).contains("orders:", "parent 'x'", "audit:", "parent 'y'");
    }

    @Test
    void noProjectWithoutScriptsIsWrong(@TempDir Path folder) {
        CommandFixture empty = new CommandFixture(folder).database("primary", () -> Migrator.builder(
                        H2Database.newDatabase().dataSource())
                .locations("file:" + folder)
                .build());

        assertThat(empty.run("verify"))
                .isEqualTo(new Outcome(0, "Nothing is wrong with the 0 scripts of primary: no head.\n", ""));
    }
}
