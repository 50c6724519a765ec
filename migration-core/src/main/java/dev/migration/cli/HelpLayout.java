package dev.migration.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Keeps the help of a command to its own options; those that every command has are in the help of {@code migrate}. */
final class HelpLayout {

    private static final String OF_EVERY_COMMAND =
            "Also: --database, -x, -q, --no-color, --raiseerr and -h, which every command has: see migrate --help.";

    private HelpLayout() {}

    static void applyTo(CommandLine command) {
        command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpLayout::ownOptions);
    }

    private static String ownOptions(Help help) {
        List<OptionSpec> own = help.commandSpec().options().stream()
                .filter(option -> !option.inherited())
                .toList();
        return help.optionListExcludingGroups(own) + help.createHeading(OF_EVERY_COMMAND + "%n");
    }
}
