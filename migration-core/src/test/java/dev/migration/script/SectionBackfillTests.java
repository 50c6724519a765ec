package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.sql.SqlSyntax;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionBackfillTests {

    @Test
    void allThatIsWrongWithAHeadingIsTold(@TempDir Path folder) {
        Scripting.write(
                folder,
                "a.sql",
                """
                -- revision: a
                -- migrate:upgrade key=id batch=none pause=long
                update items set hits = 1 where {batch};
                """);

        assertThatExceptionOfType(InvalidScriptsException.class)
                .isThrownBy(() -> Scripting.loader(folder).load())
                .satisfies(it -> assertThat(it.problems())
                        .extracting(ScriptProblem::problem)
                        .containsExactly(
                                "A section that is done in batches needs a table and its key.",
                                "A batch cannot have 'none' rows.",
                                "'long' cannot be a pause."));
    }

    @Test
    void statementThatDoesNotSayWhereItsBatchIsMeantIsAProblem(@TempDir Path folder) {
        Script script = script(folder, "backfill=items key=id", "update items set hits = 1;");

        assertThat(script.problems("h2", SqlSyntax.standard())).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(4);
            assertThat(it.remedy()).contains("{batch}");
        });
    }

    @Test
    void speedMayBeChangedWhenTheScriptIsAppliedAndTheTableNot(@TempDir Path folder) {
        String update = "update items set hits = 1 where {batch};";
        String applied = checksum(script(folder, "backfill=items key=id batch=100", update));

        assertThat(checksum(script(folder, "backfill=items key=id batch=500 pause=1s", update)))
                .isEqualTo(applied);
        assertThat(checksum(script(folder, "backfill=Items key=id", update))).isNotEqualTo(applied);
        assertThat(checksum(script(folder, "", update))).isNotEqualTo(applied);
    }

    private static String checksum(Script script) {
        return script.checksum("h2", SqlSyntax.standard()).orElseThrow();
    }

    private static Script script(Path folder, String options, String statement) {
        Scripting.write(folder, "a.sql", "-- revision: a\n\n-- migrate:upgrade " + options + "\n" + statement + "\n");
        return Scripting.only(folder);
    }
}
