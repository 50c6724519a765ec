package dev.migration.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code app_role as name, region}: what a header says of the arguments that its script needs. */
final class ScriptArgumentsReader {

    private static final Pattern DECLARATION = Pattern.compile("([A-Za-z_][\\w.-]*)(?:\\s+as\\s+(\\w+))?");

    private final String location;

    private final int line;

    private final Problems problems;

    ScriptArgumentsReader(String location, int line, Problems problems) {
        this.location = location;
        this.line = line;
        this.problems = problems;
    }

    ScriptArguments read(String value) {
        List<ScriptArgument> arguments = new ArrayList<>();
        for (String declaration : RevisionDraft.list(value)) {
            argument(declaration).ifPresent(argument -> {
                if (arguments.stream().anyMatch(it -> it.name().equals(argument.name()))) {
                    problem("The argument '%s' is declared twice.".formatted(argument.name()), "Keep one of them.");
                } else {
                    arguments.add(argument);
                }
            });
        }
        return new ScriptArguments(arguments);
    }

    private Optional<ScriptArgument> argument(String declaration) {
        Matcher matcher = DECLARATION.matcher(declaration);
        if (!matcher.matches()) {
            problem(
                    "'%s' declares no argument.".formatted(declaration),
                    "Write names, each with what it is if it is no string: `-- arguments: region, app_role as name`.");
            return Optional.empty();
        }
        String kind = matcher.group(2) == null ? ArgumentKind.TEXT.word() : matcher.group(2);
        Optional<ScriptArgument> argument = Stream.of(ArgumentKind.values())
                .filter(it -> it.word().equals(kind))
                .findFirst()
                .map(it -> new ScriptArgument(matcher.group(1), it));
        if (argument.isEmpty()) {
            problem(
                    "An argument cannot be placed as '%s'.".formatted(kind),
                    "Use one of %s."
                            .formatted(Stream.of(ArgumentKind.values())
                                    .map(ArgumentKind::word)
                                    .collect(Collectors.joining(", "))));
        }
        return argument;
    }

    private void problem(String problem, String remedy) {
        problems.add(location, line, problem, remedy);
    }
}
