package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migration.sql.SqlSyntax;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who a new script says it is by. */
class AuthorNameTests {

    private static final String SCRIPT =
            """
            -- Add items
            -- revision: 1a
            %s
            -- migrate:upgrade
            create table items (id int);
            """;

    @Test
    void whomTheProjectNamesGoesFirstAndIsOneLine(@TempDir Path project) {
        AuthoringOptions options = AuthoringOptions.defaults().withAuthor(" Ann\n-- revision:  9f\t");

        assertThat(AuthorName.of(options, project)).isEqualTo("Ann -- revision: 9f");
    }

    @Test
    void gitKnowsWhoWorksInTheProject(@TempDir Path project) throws Exception {
        assumeTrue(git(project, "init") && git(project, "config", "user.name", "Åsa Öberg"), "git is not installed");

        assertThat(AuthorName.of(AuthoringOptions.defaults(), project)).isEqualTo("Åsa Öberg");
    }

    @Test
    void withoutAProjectItIsTheUserOfThisMachine(@TempDir Path folder) {
        assertThat(AuthorName.of(AuthoringOptions.defaults(), folder.resolve("none")))
                .isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void authorIsNoPartOfTheChecksum(@TempDir Path one, @TempDir Path other) {
        Scripting.write(one, "1a_add_items.sql", SCRIPT.formatted("-- author: Ann"));
        Scripting.write(other, "1a_add_items.sql", SCRIPT.formatted(""));
        Script byAnn = Scripting.only(one);
        Script byNobody = Scripting.only(other);

        assertThat(byAnn.revision().author()).isEqualTo("Ann");
        assertThat(byNobody.revision().author()).isNull();
        assertThat(byAnn.checksum("h2", SqlSyntax.h2())).isEqualTo(byNobody.checksum("h2", SqlSyntax.h2()));
    }

    private static boolean git(Path folder, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
