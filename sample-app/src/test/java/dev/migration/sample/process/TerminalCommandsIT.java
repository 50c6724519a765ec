package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.sample.server.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees of the packaged application, and a pipe does not: colours, counts, questions. */
@EnabledIf(value = "hasScript", disabledReason = "Not run: script of util-linux, which makes a terminal, is not here.")
class TerminalCommandsIT {

    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    private TestDatabase audit;

    private Shell shell;

    @BeforeEach
    void setUp() {
        audit = new TestDatabase("jdbc:h2:" + folder.resolve("audit"), "sa", "");
        shell = new Shell(folder, new Arguments(audit.asAudit()));
    }

    @Test
    void runTellsHowFarItIs() throws Exception {
        CommandRun run = shell.migrateAtTerminal("", "upgrade", "--database", "audit");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output())
                .contains("[1/2] Running upgrade  -> a4e6130bd97f, Create audit entries")
                .contains("[2/2] Running upgrade a4e6130bd97f -> d21b58f0c76e")
                .containsPattern("audit is at d21b58f0c76e now; 2 steps took \\d+\\.\\d seconds");
    }

    @Test
    void downgradeAsksAndTakesNoForAnAnswer() throws Exception {
        Migrator.builder(audit.dataSource())
                .locations("classpath:db/audit")
                .build()
                .upgrade();

        CommandRun run = shell.migrateAtTerminal("n\n", "downgrade", "base", "--database", "audit");

        assertThat(run.exitCode()).as(run.output()).isEqualTo(4);
        assertThat(run.output())
                .contains("This reverts 2 revisions of audit:", "Revert? [y/N]", "Nothing was reverted.");
        assertThat(audit.jdbc()
                        .sql("select version_num from migration_version")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("d21b58f0c76e"));
    }

    @Test
    void marksAreColoured() throws Exception {
        assertThat(shell.migrateAtTerminal("", "heads").output()).contains(ESCAPE, "d21b58f0c76e");
    }

    static boolean hasScript() {
        return Files.isExecutable(Path.of("/usr/bin/script"));
    }
}
