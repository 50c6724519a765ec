package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlScriptErrorTests {

    @Test
    void anUnknownKeyIsNamedWithTheValidOnes(@TempDir Path folder) {
        Scripting.write(folder, "a.sql", "-- Message\n-- revision: a\n\n-- down_revision: b\n-- migrate:upgrade\n");

        assertThatExceptionOfType(InvalidScriptsException.class)
                .isThrownBy(() -> Scripting.loader(folder).load())
                .satisfies(it -> {
                    assertThat(it.problem())
                            .isEqualTo("file:" + folder + "/a.sql:4: The header has no key 'down_revision'.");
                    assertThat(it.remedy())
                            .isEqualTo(
                                    "Use one of revision, down-revision, branch-labels, depends-on, tags, created, author,"
                                            + " background, arguments, lock-timeout, statement-timeout; write other remarks without a colon or in /* */.");
                });
    }

    @Test
    void wrongValuesAreAllTold(@TempDir Path folder) {
        String tooLong = "a".repeat(33);
        Scripting.write(
                folder,
                "a.sql",
                """
                -- revision: %s
                -- down-revision: ok, not ok
                -- down-revision: ok
                -- created: yesterday
                -- migrate:upgrade
                """
                        .formatted(tooLong));

        assertThat(problems(folder))
                .containsExactly(
                        "a.sql:1: '" + tooLong + "' cannot be a revision's id.",
                        "a.sql:2: 'not ok' cannot be the id of a down-revision.",
                        "a.sql:3: The header has 'down-revision' a second time, after line 2.",
                        "a.sql:4: 'yesterday' is not a point in time.");
    }

    @Test
    void aFileWithoutHeaderIsNoScript(@TempDir Path folder) {
        Scripting.write(folder, "4f2a_notes.sql", "select 1;");

        assertThatExceptionOfType(InvalidScriptsException.class)
                .isThrownBy(() -> Scripting.loader(folder).load())
                .satisfies(it -> {
                    assertThat(it.problems()).extracting(ScriptProblem::line).containsExactly(1, 0, 0);
                    assertThat(it.problem())
                            .contains("4f2a_notes.sql:1: There is SQL before the first section")
                            .contains("4f2a_notes.sql: The header has no line with the revision's id.")
                            .contains("4f2a_notes.sql: The script has no upgrade.");
                    assertThat(it.remedy()).contains("Begin the script with `-- revision: 4f2a`");
                });
    }

    @Test
    void theFileIsNamedAfterTheRevision(@TempDir Path folder) {
        Scripting.write(folder, "4f2b_items.sql", Scripting.script("4f2a", ""));

        assertThat(problems(folder))
                .containsExactly("4f2b_items.sql:2: The header says revision '4f2a', the name of the file does not.");
    }

    @Test
    void sqlBeforeTheFirstSectionIsRefusedWhereItBegins(@TempDir Path folder) {
        Scripting.write(folder, "a.sql", "-- revision: a\n/* b */ create table t (id int);\nx\n-- migrate:upgrade\n");

        assertThat(problems(folder))
                .containsExactly("a.sql:2: There is SQL before the first section, so it belongs neither to the upgrade"
                        + " nor to the downgrade.");
    }

    @Test
    void sectionsThatCannotBeMeantAreRefused(@TempDir Path folder) {
        Scripting.write(
                folder,
                "a.sql",
                """
                -- revision: a
                -- migrate:up
                -- migrate:upgrade postgres transactional=false
                -- migrate:upgrade transaction=maybe
                -- migrate:downgrade *
                -- migrate:
                """);

        assertThat(Scripting.problems(Scripting.loader(folder).withDialects(Set.of("postgresql", "H2"))))
                .containsExactly(
                        "a.sql:2: There is no section 'migrate:up'.",
                        "a.sql:3: No database is called 'postgres', so the section would never run.",
                        "a.sql:3: A section has no option 'transactional=false'.",
                        "a.sql:4: A section has no option 'transaction=maybe'.",
                        "a.sql:5: '*' is neither a database nor an option.",
                        "a.sql:6: There is no section 'migrate:'.");
    }

    @Test
    void timesThatAreNoneAreRefused(@TempDir Path folder) {
        Scripting.write(
                folder,
                "a.sql",
                """
                -- revision: a
                -- lock-timeout: 5
                -- statement-timeout: -PT5S
                -- migrate:upgrade lock-timeout=soon statement-timeout=1d
                -- migrate:downgrade lock-timeout
                """);

        assertThat(Scripting.problems(Scripting.loader(folder).withDialects(Set.of("postgresql"))))
                .containsExactly(
                        "a.sql:2: '5' cannot be a lock-timeout.",
                        "a.sql:3: '-PT5S' cannot be a statement-timeout.",
                        "a.sql:4: 'soon' cannot be a lock-timeout.",
                        "a.sql:4: '1d' cannot be a statement-timeout.",
                        "a.sql:5: No database is called 'lock-timeout', so the section would never run.");
    }

    @Test
    void databasesOfOthersAreAllowedWhereNamesAreNotKnown(@TempDir Path folder) {
        Scripting.write(folder, "a.sql", "-- revision: a\n-- migrate:upgrade acme_db\nselect 1;");

        assertThat(RecordingContext.upgrade(Scripting.only(folder), "acme_db")).containsExactly("3: select 1");
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce(@TempDir Path folder) {
        Scripting.write(folder, "a");
        Scripting.write(folder, "b.sql", "-- revision: b\nselect 1;\n-- migrate:upgrade\n");
        Scripting.write(folder, "a_other.sql", Scripting.script("a", ""));
        Scripting.write(folder, "c.sql", "-- revision: c\n");

        assertThat(problems(folder))
                .containsExactly(
                        "b.sql:2: There is SQL before the first section, so it belongs neither to the upgrade nor to"
                                + " the downgrade.",
                        "c.sql: The script has no upgrade.",
                        "a_some.sql:2: Revision 'a' exists twice: here and in file:" + folder + "/a_other.sql.");
    }

    private static List<String> problems(Path folder) {
        return Scripting.problems(Scripting.loader(folder));
    }
}
