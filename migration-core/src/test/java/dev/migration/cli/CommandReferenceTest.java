package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Keeps {@code docs/commands.md} what the commands say of themselves. */
class CommandReferenceTest {

    private static final Path REFERENCE = Path.of("..", "docs", "commands.md");

    private static final String HOW_TO =
            "./mvnw -pl migration-core test -Dtest=CommandReferenceTest -Dcommands.write=true";

    @Test
    void referenceIsWhatTheCommandsSayOfThemselves() throws IOException {
        String reference = reference();
        if (Boolean.getBoolean("commands.write")) {
            Files.writeString(REFERENCE, reference);
        }

        assertThat(Files.readString(REFERENCE).replace("\r\n", "\n"))
                .as("docs/commands.md is out of date; write it anew with: " + HOW_TO)
                .isEqualTo(reference);
    }

    @Test
    void readmeNamesEveryCommand() throws IOException {
        Matcher list = Pattern.compile("\n`(branches [^`]*)`").matcher(Files.readString(Path.of("..", "README.md")));

        assertThat(list.find()).as("the list of commands").isTrue();
        assertThat(list.group(1).split("\\s+"))
                .containsExactlyElementsOf(new TreeSet<>(root().getSubcommands().values().stream()
                        .map(CommandLine::getCommandName)
                        .toList()));
    }

    private static CommandLine root() {
        return new MigrateCommand(Databases.of(Map.of()), Terminal.system()).commandLine(false);
    }

    private static String reference() {
        CommandLine root = root();
        root.setUsageHelpWidth(100);
        StringBuilder text = new StringBuilder(
                """
                # Commands

                What `--help` says, written by `CommandReferenceTest`. Start the application with `migrate` as its first argument:
                `java -jar app.jar migrate status`, or `./mvnw spring-boot:run -Dspring-boot.run.arguments="migrate status"`.

                """);
        text.append(block(root));
        new TreeMap<>(root.getSubcommands()).forEach((name, command) -> {
            if (name.equals(command.getCommandName())) {
                text.append("\n## ").append(name).append("\n\n").append(block(command));
            }
        });
        return text.toString();
    }

    private static String block(CommandLine command) {
        String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF)
                .replace(System.lineSeparator(), "\n")
                .replaceAll("(?m)[ \t]+$", "");
        return "```\n" + usage + "```\n";
    }
}
