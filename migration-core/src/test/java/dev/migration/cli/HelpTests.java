package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.cli.CommandFixture.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class HelpTests {

    private Path folder = Path.of("");

    @BeforeEach
    void setUp(@TempDir Path temporary) {
        folder = temporary;
    }

    private Outcome run(String... arguments) {
        return new CommandFixture(folder).run(arguments);
    }

    @Test
    void helpNamesCommandsExamplesAndExitCodes() {
        Outcome help = run("--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("upgrade", "history", "Examples:", "migrate status", "Exit codes:");
        for (ExitCode code : ExitCode.values()) {
            assertThat(help.out()).containsPattern("(?m)^ +%d +%s".formatted(code.code(), code.meaning()));
        }
    }

    @Test
    void everyCommandHasAnExampleAndSaysWhatItDoes() {
        new MigrateCommand(Databases.of(java.util.Map.of()), Terminal.system())
                .commandLine(false)
                .getSubcommands()
                .forEach((name, command) -> {
                    String help = command.getUsageMessage();
                    assertThat(help).as(name).contains("Usage: migrate ", "Examples:", "--database");
                    assertThat(command.getCommandSpec().usageMessage().description())
                            .as(name)
                            .isNotEmpty();
                });
    }

    @Test
    void noCommandIsAUsageError() {
        Outcome outcome = run();

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Missing required subcommand", "migrate --help");
    }

    @Test
    void unknownCommandsAndOptionsAreUsageErrorsWithSuggestions() {
        assertThat(run("upgrad"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                """
                FAILED: There is no command 'upgrad'.
                  Did you mean `migrate upgrade` or `migrate downgrade`?
                  See: migrate --help
                """));
        assertThat(run("heads", "--verbos"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                """
                FAILED: `migrate heads` has no option '--verbos'.
                  Did you mean `--verbose`?
                  See: migrate heads --help
                """));
        assertThat(run("downgrade", "--yess", "-1").code()).isEqualTo(2);
        assertThat(run("downgrade", "--yess", "-1").err()).contains("has no option '--yess'", "`--yes`");
        assertThat(run("heads", "--password=s3cr3t").err())
                .contains("'--password'")
                .doesNotContain("s3cr3t");
        assertThat(run("heads", "ae10").err()).startsWith("FAILED: `migrate heads` has no use for 'ae10'.");
        assertThat(run("show").err()).startsWith("FAILED: Missing required parameter: 'REVISION'.");
        assertThat(run("downgrade").code()).isEqualTo(2);
        assertThat(run("downgrade").err()).contains("No target is given");
    }

    @Test
    void versionIsTold() {
        assertThat(run("--version").out()).startsWith("migrate ");
    }

    @Test
    @EnabledIf("hasBash")
    void completionScriptIsOneThatBashReads() throws Exception {
        Outcome completion = run("generate-completion");
        Path script = Files.writeString(folder.resolve("completion"), completion.out());

        Process bash = new ProcessBuilder("bash", "-n", script.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).isZero();
        assertThat(completion.out()).contains("downgrade", "--check-heads");
    }

    static boolean hasBash() {
        return Files.isExecutable(Path.of("/bin/bash"));
    }
}
