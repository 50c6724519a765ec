package dev.migration.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts into words what is wrong with a command line, and what may have been meant. */
final class UsageReport {

    private static final int SUGGESTIONS = 2;

    private final ParameterException failure;

    private final CommandLine command;

    UsageReport(ParameterException failure) {
        this.failure = failure;
        this.command = failure.getCommandLine();
    }

    CommandLineException exception() {
        return new CommandLineException(problem(), remedy());
    }

    private String problem() {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            String message = String.valueOf(failure.getMessage());
            return message.endsWith(".") ? message : message + ".";
        }
        String word = unmatched.getUnmatched().get(0);
        if (word.startsWith("-")) {
            return "`%s` has no option '%s'.".formatted(name(), word.split("=", 2)[0]);
        }
        return command.getParent() == null
                ? "There is no command '%s'.".formatted(word)
                : "`%s` has no use for '%s'.".formatted(name(), word);
    }

    private String remedy() {
        String help = "See: %s --help".formatted(name());
        List<String> suggestions = failure instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().limit(SUGGESTIONS).toList()
                : List.of();
        return suggestions.isEmpty()
                ? help
                : "Did you mean %s?\n%s"
                        .formatted(suggestions.stream().map(this::suggested).collect(Collectors.joining(" or ")), help);
    }

    private String suggested(String name) {
        return name.startsWith("-") ? "`%s`".formatted(name) : "`%s %s`".formatted(name(), name);
    }

    private String name() {
        return command.getCommandSpec().qualifiedName();
    }
}
