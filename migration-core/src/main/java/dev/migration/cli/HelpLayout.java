package dev.migration.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Keeps the help of a command to its own options; those that every command has are in the help of {@code migrate}. */
final class HelpLayout {

    private static final String OF_EVERY_COMMAND =
            "Also --database, -x, -q, --no-color and --raiseerr: see migrate --help.";

    /** Not picocli's own order, which is another one where the letter i is. */
    private static final Comparator<OptionSpec> BY_NAME = Comparator.comparing(
            option -> option.longestName().replaceFirst("^-+", "").toLowerCase(Locale.ROOT));

    private HelpLayout() {}

    static void applyTo(CommandLine root) {
        sort(root, help -> options(help, help.commandSpec().options()));
        root.getSubcommands().values().forEach(command -> sort(command, HelpLayout::ownOptions));
    }

    private static void sort(CommandLine command, IHelpSectionRenderer options) {
        command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, options);
    }

    private static String ownOptions(Help help) {
        List<OptionSpec> own = help.commandSpec().options().stream()
                .filter(option -> !option.inherited())
                .toList();
        return options(help, own) + help.createHeading(OF_EVERY_COMMAND + "%n");
    }

    private static String options(Help help, List<OptionSpec> options) {
        return help.optionListExcludingGroups(
                options, help.createDefaultLayout(), BY_NAME, help.parameterLabelRenderer());
    }
}
