package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTests {

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING",
        "--help, NOTHING",
        "--version, NOTHING",
        "upgrade --help, NOTHING",
        "--database x heads -h, NOTHING",
        "generate-completion, NOTHING",
        "no-such-command, NOTHING",
        "heads --no-such-option, NOTHING",
        "tag onlyOne, NOTHING",
        "heads -v, SCRIPTS",
        "branches, SCRIPTS",
        "history, SCRIPTS",
        "history -r ae10:, SCRIPTS",
        "history -i, DATABASE",
        "history -r current:, DATABASE",
        "history -r :current, DATABASE",
        "show head, SCRIPTS",
        "show current, DATABASE",
        "edit head, SCRIPTS",
        "edit current, DATABASE",
        "revision -m x, SCRIPTS",
        "revision --autogenerate -m x, DATABASE",
        "merge heads, SCRIPTS",
        "tag v1 head, SCRIPTS",
        "init, SCRIPTS",
        "list-templates, SCRIPTS",
        "list_templates, SCRIPTS",
        "verify, DIALECT",
        "verify --dialect h2, SCRIPTS",
        "show-model, DATABASE",
        "show-database, DATABASE",
        "check, DATABASE",
        "upgrade heads --sql, DIALECT",
        "downgrade --sql a:base, DIALECT",
        "stamp heads --sql, DIALECT",
        "ensure-version --sql, DIALECT",
        "upgrade, DATABASE",
        "downgrade -1, DATABASE",
        "stamp heads, DATABASE",
        "ensure-version, DATABASE",
        "current, DATABASE",
        "plan, DATABASE",
        "repair, DATABASE",
        "status, DATABASE"
    })
    void commandNeedsWhatItsOptionsAskFor(String line, Need need) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, false, false, 80, Map.of(), () -> null);
        MigrateCommand command = new MigrateCommand(Databases.of(Map.of()), terminal);

        assertThat(command.need(line.isEmpty() ? new String[0] : line.split(" ")))
                .isEqualTo(need);
    }
}
