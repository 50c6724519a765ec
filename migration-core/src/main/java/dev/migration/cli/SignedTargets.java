package dev.migration.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Lets {@code -1} be a target, although it begins as options do. */
final class SignedTargets {

    private static final Set<String> COMMANDS = Set.of("downgrade", "plan");

    private SignedTargets() {}

    static void allowWhereMeant(CommandLine command) {
        if (COMMANDS.contains(command.getCommandName())) {
            command.setUnmatchedOptionsArePositionalParams(true);
        }
    }

    /** @throws UnmatchedArgumentException if one of them is an option that does not exist */
    static void require(CommandSpec command, List<String> targets) {
        List<String> unknown = targets.stream()
                .filter(it -> it.startsWith("-") && !it.matches("-\\d+(:.*)?"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(command.commandLine(), unknown);
        }
    }
}
