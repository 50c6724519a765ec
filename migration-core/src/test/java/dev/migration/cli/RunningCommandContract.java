package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.cli.CommandFixture.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Commands that change a database or plan to, on a real one. */
abstract class RunningCommandContract {

    CommandFixture user;

    DataSource dataSource;

    abstract DataSource freshDatabase();

    @BeforeEach
    void setUp(@TempDir Path folder) {
        dataSource = freshDatabase();
        user = new CommandFixture(folder)
                .database("primary", dataSource)
                .script("primary", "aaaa1111", "", "tags: v1.0")
                .script("primary", "bbbb2222", "aaaa1111")
                .script("primary", "cccc3333", "bbbb2222");
    }

    private String current() {
        return user.run("current").out();
    }

    @Test
    void upgradeTellsEachStepInAlembicsWords() {
        assertThat(user.run("upgrade"))
                .isEqualTo(new Outcome(
                        0,
                        """
                        Running upgrade  -> aaaa1111, Add aaaa1111
                        Running upgrade aaaa1111 -> bbbb2222, Add bbbb2222
                        Running upgrade bbbb2222 -> cccc3333, Add cccc3333
                        """,
                        ""));
        assertThat(current()).isEqualTo("cccc3333 (head)\n");
        assertThat(user.run("upgrade").out()).isEqualTo("primary is at cccc3333: nothing to do.\n");
    }

    @Test
    void revisionInTheBackgroundIsNoReasonToWorryAndAppliedWithTheRest() {
        user.run("upgrade");
        user.script("primary", "dddd4444", "cccc3333", "background: true");

        assertThat(user.run("status").out()).contains("up to date, 1 in background");
        JsonNode status = user.run("status", "--json").json("primary");
        assertThat(status.get("status").asString()).isEqualTo("BACKGROUND_PENDING");
        assertThat(status.get("backfills").isEmpty()).isTrue();
        assertThat(user.run("show", "dddd4444").out()).contains("Runs in the background.");
        assertThat(user.run("upgrade").out()).contains("Running upgrade cccc3333 -> dddd4444");
        assertThat(current()).startsWith("dddd4444");
    }

    @Test
    void statusTellsWhoMigratesNow() {
        user.run("upgrade", "bbbb2222");
        assertThat(user.run("status").out()).doesNotContain("is being migrated");
        assertThat(user.run("status", "--json").json("primary").has("lock")).isFalse();
        holdLease();

        JsonNode lock = user.run("status", "--json").json("primary").get("lock");

        assertThat(user.run("status").out())
                .containsPattern("primary is being migrated by orders 1\\.4 on web-1, process 4711, since .*,"
                        + " at revision 'cccc3333' \\(1 of 1\\), statement 2 of 7\\.");
        assertThat(lock.get("host").asString()).isEqualTo("web-1");
        assertThat(lock.get("process").asInt()).isEqualTo(4711);
        assertThat(lock.get("progress").get("statements").asInt()).isEqualTo(7);
        assertThat(lock.has("session")).isFalse();
    }

    /** As a process does that lives for some more minutes. */
    private void holdLease() {
        JdbcClient.create(dataSource)
                .sql(
                        """
                        update migration_version_lock set owner = 'x', token = token + 1, acquired = ?, expires = ?,
                        session_id = null, host = 'web-1', process_id = 4711, application = 'orders',
                        application_version = '1.4', revision = 'cccc3333', step_number = 1, step_count = 1,
                        statement_number = 2, statement_count = 7""")
                .params(System.currentTimeMillis(), System.currentTimeMillis() + 600_000)
                .update();
    }

    @Test
    void quietUpgradeSaysNothing() {
        assertThat(user.run("-q", "upgrade")).isEqualTo(new Outcome(0, "", ""));
        assertThat(user.run("current", "--quiet").out()).isEqualTo("cccc3333 (head)\n");
    }

    @Test
    void aPersonSeesHowFarItIs() {
        user.answering();

        assertThat(user.run("upgrade").lines())
                .startsWith("[1/3] Running upgrade  -> aaaa1111, Add aaaa1111")
                .anySatisfy(it -> assertThat(it).startsWith("primary is at cccc3333 now; 3 steps took"));
    }

    @Test
    void upgradeTakesTargetsAndTags() {
        user.run("upgrade", "+1");
        assertThat(current()).startsWith("aaaa1111");
        user.run("upgrade", "bbbb");
        assertThat(current()).startsWith("bbbb2222");
        user.run("downgrade", "base");
        user.run("upgrade", "--tag", "v1.0");
        assertThat(current()).startsWith("aaaa1111");
        assertThat(user.run("upgrade", "--tag", "v1.0", "heads").code()).isEqualTo(2);
    }

    @Test
    void downgradeTakesStepsBackWithoutAskingAMachine() {
        user.run("upgrade");

        assertThat(user.run("downgrade", "-1"))
                .isEqualTo(new Outcome(0, "Running downgrade cccc3333 -> bbbb2222, Add cccc3333\n", ""));
        assertThat(user.run("downgrade", "tag:v1.0").code()).isZero();
        assertThat(current()).startsWith("aaaa1111");
    }

    @Test
    void downgradeByTagRevertsEverythingAfterIt() {
        user.run("upgrade");

        user.run("downgrade", "--tag", "v1.0", "--yes");

        assertThat(current()).isEqualTo("aaaa1111\n");
    }

    @Test
    void downgradeAsksAPerson() {
        user.run("upgrade");
        user.answering("no");

        Outcome declined = user.run("downgrade", "aaaa");

        assertThat(declined.code()).isEqualTo(ExitCode.DECLINED.code());
        assertThat(declined.out())
                .isEqualTo(
                        """
                        This reverts 2 revisions of primary:
                          downgrade cccc3333 -> bbbb2222, Add cccc3333
                          downgrade bbbb2222 -> aaaa1111, Add bbbb2222
                        Revert? [y/N] Nothing was reverted.
                        """);
        assertThat(current()).startsWith("cccc3333");
        assertThat(user.run("downgrade", "aaaa").code()).isEqualTo(ExitCode.DECLINED.code());

        user.answering("y");

        assertThat(user.run("downgrade", "aaaa").code()).isZero();
        assertThat(current()).startsWith("aaaa1111");
        assertThat(user.run("downgrade", "base", "--yes").code()).isZero();
        assertThat(current()).isEmpty();
    }

    @Test
    void downgradeSaysWhatIsIrreversibleBeforeItBegins() {
        user.write("primary", "dddd4444", "cccc3333", "", "-- migrate:upgrade\ncreate table d (id int);\n")
                .script("primary", "eeee5555", "dddd4444");
        user.run("upgrade");

        Outcome outcome = user.run("downgrade", "cccc3333", "--yes");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("downgrade dddd4444 -> cccc3333, Add dddd4444 (irreversible: it has no downgrade)");
        assertThat(outcome.err()).contains("FAILED: Revision 'dddd4444' cannot be downgraded", "migrate stamp");
        assertThat(current()).startsWith("eeee5555");
    }

    @Test
    void downgradeThatIsNotTheOneThatWasConfirmedIsNotDone() {
        user.run("upgrade");
        Migrator other = Migrator.builder(dataSource)
                .locations("file:" + user.scriptsOf("primary"))
                .build();
        user.answering("y").whileAsked(() -> other.downgrade("bbbb2222"));

        Outcome outcome = user.run("downgrade", "-1");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("has moved since its plan was shown: from cccc3333 to bbbb2222");
        assertThat(current()).startsWith("bbbb2222");
    }

    @Test
    void planShowsWhatWouldRunWithItsSql() {
        user.run("upgrade", "aaaa");

        Outcome plan = user.run("plan");

        assertThat(plan.out())
                .contains("(%s) is at aaaa1111\n".formatted(dialect()))
                .contains("-- upgrade aaaa1111 -> bbbb2222, Add bbbb2222 (file:")
                .contains("create table t_bbbb2222 (id int primary key);\n")
                .endsWith("-- then at cccc3333\n");
        assertThat(current()).startsWith("aaaa1111");
        JsonNode json = user.run("plan", "+1", "--json").json("primary");
        assertThat(json.get("start").get(0).asString()).isEqualTo("aaaa1111");
        assertThat(json.get("steps")).hasSize(1);
        assertThat(json.get("steps").get(0).get("statements").get(0).asString())
                .isEqualTo("create table t_bbbb2222 (id int primary key)");
        assertThat(json.get("steps").get(0).get("complete").asBoolean()).isTrue();
    }

    @Test
    void planOfADowngradeShowsWhatItWouldDrop() {
        user.run("upgrade");

        assertThat(user.run("plan", "--downgrade", "-2").out())
                .containsSubsequence("drop table t_cccc3333;", "drop table t_bbbb2222;", "-- then at aaaa1111");
        assertThat(user.run("plan", "--downgrade").code()).isEqualTo(2);
        assertThat(user.run("plan").out()).contains("-- nothing to do");
    }

    @Test
    void stampMovesTheVersionTableAlone() {
        assertThat(user.run("stamp", "bbbb2222").out()).isEqualTo("Running stamp_revision  -> bbbb2222\n");
        assertThat(current()).startsWith("bbbb2222");

        JdbcClient.create(dataSource)
                .sql("update migration_version set version_num = 'lost'")
                .update();
        Outcome lost = user.run("upgrade");
        assertThat(lost.code()).isEqualTo(1);
        assertThat(lost.err()).contains("at revision 'lost'", "migrate stamp --purge");
        assertThat(user.run("status").out()).contains("unknown revision");
        assertThat(user.run("stamp", "--purge", "--tag", "v1.0").code()).isZero();
        assertThat(current()).startsWith("aaaa1111");
        assertThat(user.run("stamp").code()).isEqualTo(2);
    }

    @Test
    void ensureVersionCreatesTheTables() {
        assertThat(user.run("ensure-version")).isEqualTo(new Outcome(0, "", ""));
        assertThat(user.run("ensure_version").code()).isZero();

        assertThat(JdbcClient.create(dataSource)
                        .sql("select count(*) from migration_version")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void repairTellsAndThenDoes() {
        user.run("upgrade", "bbbb");
        assertThat(user.run("repair")).isEqualTo(new Outcome(0, "Nothing is inconsistent in primary.\n", ""));
        JdbcClient.create(dataSource)
                .sql("insert into migration_version values ('aaaa1111')")
                .update();

        Outcome told = user.run("repair");

        assertThat(told.code()).isEqualTo(ExitCode.DIFFERENT.code());
        assertThat(told.out())
                .isEqualTo(
                        """
                        The version table names 'aaaa1111' beside bbbb2222, which includes it.
                          Repair: Deletes the row of 'aaaa1111'.
                        To do it: migrate repair --apply
                        """);
        JsonNode finding =
                user.run("repair", "--json").json("primary").get("findings").get(0);
        assertThat(finding.get("kind").asString()).isEqualTo("included_revision");
        Outcome done = user.run("repair", "--apply");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("  Done: Deletes the row of 'aaaa1111'.");
        assertThat(current()).isEqualTo("bbbb2222\n");
    }

    @Test
    void revisionWithoutAScriptIsToldAndForgotten() throws IOException {
        user.run("upgrade", "cccc");
        Files.delete(user.scriptsOf("primary").resolve("cccc3333_add.sql"));

        Outcome refused = user.run("upgrade");
        Outcome told = user.run("repair");
        Outcome forgotten = user.run("repair", "--forget", "cccc3333");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("The database is at revision 'cccc3333', but no script has that id: it was applied at")
                .contains("migrate repair --forget");
        assertThat(told.out())
                .contains("For you:", "`migrate repair --forget cccc3333`, after which the database is at bbbb2222.");
        assertThat(forgotten.code()).isZero();
        assertThat(forgotten.out()).contains("Done: Forgotten; the database is at bbbb2222.");
        assertThat(current()).isEqualTo("bbbb2222 (head)\n");
        assertThat(user.run("repair", "--forget", "bbbb2222").err())
                .contains("no revision 'bbbb2222' that lacks a script");
    }

    @Test
    void answerAboutAStatementIsTaken() {
        user.run("upgrade", "bbbb");
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql(
                        """
                        insert into migration_history
                        (id, revision, direction, started_at, status, statements_done, statement_begun)
                        values (99, 'cccc3333', 'UPGRADE', '2026-01-01 00:00:00', 'RUNNING', 0, 'abc - call fill()')""")
                .update();

        assertThat(user.run("repair").out())
                .contains("ended while statement 1 was on its way", "call fill()", "migrate repair --done cccc3333");
        assertThat(user.run("repair", "--done", "cccc", "--apply").code()).isEqualTo(ExitCode.USAGE.code());
        Outcome answered = user.run("repair", "--not-done", "cccc");
        assertThat(answered.code()).isZero();
        assertThat(answered.out()).contains("Recorded that it did not; the next run sends it again.");
        Outcome again = user.run("repair", "--done", "cccc");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("No statement of revision 'cccc' is in doubt");
        user.run("upgrade", "cccc");
        assertThat(current()).startsWith("cccc3333");
    }

    @Test
    void failureOfAScriptSaysWhatTheDatabaseSaid() {
        user.write("primary", "dddd4444", "cccc3333", "", "-- migrate:upgrade\ninsert into nowhere values (1);\n");

        Outcome outcome = user.run("upgrade");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("FAILED: Upgrading the database 'primary' to revision 'dddd4444' failed")
                .contains("Statement: insert into nowhere values (1)")
                .doesNotContain("\tat ");
        assertThat(user.run("upgrade", "--raiseerr").err()).contains("\tat ", "MigrationFailedException");
    }

    @Test
    void scriptsReadTheArgumentsOfTheCall() {
        user.database("java", () -> Migrator.builder(dataSource)
                .name("java")
                .locations("file:" + user.scriptsOf("primary"))
                .versionTable("java_version")
                .historyTable("java_history")
                .migrations(java.util.List.of(new TellsArguments()))
                .build());

        Outcome outcome = user.run("--database", "java", "-x", "tenant=acme", "-x", "flag", "plan", "args6666");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("-- acme, flag ''", "then works on the connection itself");
    }

    String dialect() {
        return user.run("status", "--json").json("primary").get("dialect").asString();
    }
}
