package dev.migration.script;

import static dev.migration.script.RecordingContext.downgrade;
import static dev.migration.script.RecordingContext.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.sql.SqlSyntax;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlScriptTests {

    private static final String COMPLETE =
            """
            -- Add items table
            -- revision: 4f2a
            -- down-revision: 9c1e, 77aa
            -- branch-labels: shop
            -- depends-on: 1234
            -- tags: v1.0, lts
            -- created: 2026-11-21T10:15:30Z

            -- migrate:upgrade
            create table items (id int);
            -- migrate:upgrade PostgreSQL transaction=false
            create index concurrently ix on items (id);
            create index concurrently iy on items (id);
            -- migrate:upgrade mysql, mariadb
            create index ix on items (id);
            -- migrate:upgrade
            insert into items values (1);

            -- migrate:downgrade postgresql
            drop index ix;
            -- migrate:downgrade
            drop table items;
            """;

    @Test
    void theHeaderBecomesTheRevision(@TempDir Path folder) {
        Scripting.write(folder, "4f2a_add_items.sql", COMPLETE);

        Script script = Scripting.only(folder);

        assertThat(script.revision())
                .isEqualTo(new dev.migration.revision.Revision(
                        "4f2a",
                        List.of("9c1e", "77aa"),
                        List.of("1234"),
                        List.of("shop"),
                        List.of("v1.0", "lts"),
                        "Add items table",
                        Instant.parse("2026-11-21T10:15:30Z")));
        assertThat(script.type()).isEqualTo(ScriptType.SQL);
        assertThat(script.location()).isEqualTo("file:" + folder + "/4f2a_add_items.sql");
    }

    @Test
    void sectionsRunInTheOrderOfTheFileWithTheLinesOfTheFile(@TempDir Path folder) {
        Scripting.write(folder, "4f2a_add_items.sql", COMPLETE);

        Script script = Scripting.only(folder);

        assertThat(upgrade(script, "postgresql"))
                .containsExactly(
                        "10: create table items (id int)",
                        "[",
                        "12: create index concurrently ix on items (id)",
                        "13: create index concurrently iy on items (id)",
                        "]",
                        "17: insert into items values (1)");
        assertThat(upgrade(script, "MariaDB"))
                .containsExactly(
                        "10: create table items (id int)",
                        "15: create index ix on items (id)",
                        "17: insert into items values (1)");
        assertThat(downgrade(script, "postgresql")).containsExactly("20: drop index ix", "22: drop table items");
        assertThat(downgrade(script, "h2")).containsExactly("22: drop table items");
    }

    @Test
    void limitsOfTheHeaderAreAroundThoseOfTheSections(@TempDir Path folder) {
        String sections =
                """
                -- migrate:upgrade
                select 1;
                -- migrate:upgrade h2 transaction=false LOCK-TIMEOUT=500ms statement-timeout=pt1h
                select 2;
                -- migrate:downgrade statement-timeout=2h
                select 3;
                """;
        Scripting.write(folder, "a.sql", "-- revision: a\n-- lock-timeout: 10 m\n-- statement-timeout: 0\n" + sections);

        Script script = Scripting.only(folder);

        assertThat(upgrade(script, "h2"))
                .containsExactly("(PT10M, PT0S", "5: select 1", "(PT0.5S, PT1H", "[", "7: select 2", "]", ")", ")");
        assertThat(downgrade(script, "h2")).containsExactly("(PT10M, PT0S", "(null, PT2H", "9: select 3", ")", ")");
    }

    @Test
    void linesAreTheSameWhateverEndsThem(@TempDir Path folder) {
        Scripting.write(
                folder, "4f2a_add_items.sql", "\uFEFF" + COMPLETE.strip().replace("\n", "\r\n"));

        Script script = Scripting.only(folder);

        assertThat(script.revision().message()).isEqualTo("Add items table");
        assertThat(script.revision().tags()).containsExactly("v1.0", "lts");
        assertThat(upgrade(script, "h2"))
                .containsExactly("10: create table items (id int)", "17: insert into items values (1)");
        assertThat(downgrade(script, "h2")).containsExactly("22: drop table items");
    }

    @Test
    void aHeaderMayBeShortAndHaveOtherComments(@TempDir Path folder) {
        Scripting.write(
                folder,
                "a_b_first.sql",
                """
                /* Copyright Acme;
                   license: ask */ -- Begin: the first revision
                --
                -- Written by hand, see https://example.org/why
                -- revision: a_b

                /* more */
                -- migrate:upgrade
                """);

        Script script = Scripting.only(folder);

        assertThat(script.revision())
                .isEqualTo(new dev.migration.revision.Revision(
                        "a_b", List.of(), List.of(), List.of(), List.of(), "Begin: the first revision", null));
    }

    @Test
    void aHeaderThatBeginsWithAKeyHasNoMessage(@TempDir Path folder) {
        Scripting.write(folder, "a.sql", "-- revision: a\n-- something else\n-- migrate:upgrade\n");

        assertThat(Scripting.only(folder).revision().message()).isEmpty();
    }

    @Test
    void withoutADowngradeSectionARevisionIsIrreversible(@TempDir Path folder) {
        Scripting.write(folder, "a.sql", "-- revision: a\n-- migrate:upgrade\nselect 1;\n-- migrate:downgrade h2\n");

        Script script = Scripting.only(folder);

        assertThat(script.reversible("postgresql")).isFalse();
        assertThatExceptionOfType(IrreversibleRevisionException.class)
                .isThrownBy(() -> downgrade(script, "postgresql"))
                .satisfies(it -> assertThat(it.revision()).isEqualTo("a"));
    }

    @Test
    void anEmptySectionMeansThatThereIsNothingToDo(@TempDir Path folder) {
        Scripting.write(folder, "a.sql", "-- revision: a\n-- migrate:upgrade\n-- migrate:downgrade");

        Script script = Scripting.only(folder);

        assertThat(script.reversible("h2")).isTrue();
        assertThat(upgrade(script, "h2")).isEmpty();
        assertThat(downgrade(script, "h2")).isEmpty();
    }

    @Test
    void anotherEncodingIsAnErrorUnlessItIsSaid(@TempDir Path folder) throws Exception {
        byte[] latin = Scripting.script("a", "insert into t values ('Käse');").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("a.sql"), latin);
        ScriptLoader loader = Scripting.loader(folder);

        assertThat(Scripting.problems(loader)).containsExactly("a.sql: The file is not written in UTF-8.");
        Script script = loader.withEncoding(StandardCharsets.ISO_8859_1)
                .load()
                .script("a")
                .orElseThrow();
        assertThat(upgrade(script, "h2")).containsExactly("4: insert into t values ('Käse')");
    }

    @Test
    void whatCannotBeSplitIsFoundWithoutRunningIt(@TempDir Path folder) {
        Scripting.write(
                folder,
                "a.sql",
                """
                -- revision: a
                -- migrate:upgrade
                select 1;
                select 'one;
                -- migrate:downgrade postgresql
                \\connect other
                -- migrate:downgrade oracle
                begin null; end;
                """);

        List<ScriptProblem> problems = Scripting.loader(folder).load().problems("postgresql", SqlSyntax.postgresql());

        assertThat(problems)
                .extracting(ScriptProblem::line, ScriptProblem::problem)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "A string begins in line 4 and does not end."),
                        org.assertj.core.groups.Tuple.tuple(
                                6, "Line 6 is for psql, not for the database: '\\connect other'."));
        assertThat(problems.get(0).place()).isEqualTo("file:" + folder + "/a.sql:4");
    }

    @Test
    void theChecksumIsOfWhatTheUpgradeDoesOnOneDatabase(@TempDir Path folder) {
        String checksum = checksum(folder.resolve("1"), COMPLETE);

        assertThat(checksum(folder.resolve("2"), COMPLETE.replace("drop index ix", "drop index ix cascade")))
                .isEqualTo(checksum);
        assertThat(checksum(folder.resolve("3"), COMPLETE + "\n-- migrate:upgrade oracle\nselect 1;"))
                .isEqualTo(checksum);
        assertThat(checksum(folder.resolve("4"), COMPLETE.replace("values (1)", "values (2)")))
                .isNotEqualTo(checksum);
        assertThat(checksum(folder.resolve("5"), COMPLETE.replace(" transaction=false", "")))
                .isNotEqualTo(checksum);
        assertThat(checksum(
                        folder.resolve("7"),
                        COMPLETE.replace("transaction=false", "transaction=false lock-timeout=5s")))
                .isEqualTo(checksum);
        assertThat(checksum(folder.resolve("6"), COMPLETE.replace("tags: v1.0", "tags: v2.0")))
                .isEqualTo(checksum);
    }

    private static String checksum(Path folder, String text) {
        Scripting.write(folder, "4f2a_add_items.sql", text);
        return Scripting.only(folder)
                .checksum("postgresql", SqlSyntax.postgresql())
                .orElseThrow();
    }
}
