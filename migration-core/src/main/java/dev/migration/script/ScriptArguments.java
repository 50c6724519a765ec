package dev.migration.script;

import dev.migration.operation.Operations;
import dev.migration.sql.SqlPlaceholder;
import dev.migration.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an SQL script does not know itself, and its header declares: {@code -- arguments: app_role as name, region}. Values
 * are placed where {@code ${region}} stands, in a form that they cannot break out of; only what is declared
 * {@code as sql} is placed as it is.
 */
record ScriptArguments(List<ScriptArgument> declared) {

    static final ScriptArguments NONE = new ScriptArguments(List.of());

    ScriptArguments {
        declared = List.copyOf(declared);
    }

    boolean isEmpty() {
        return declared.isEmpty();
    }

    /** For a checksum: a value that is placed in another form makes another script. */
    String declaration() {
        return declared.stream().map(ScriptArgument::declaration).sorted().collect(Collectors.joining(", "));
    }

    /** What is wrong with the placeholders of a section, whatever their values. */
    List<ScriptProblem> problems(String location, ScriptSection section, SqlSyntax syntax) {
        List<ScriptProblem> problems = new ArrayList<>();
        for (SqlPlaceholder placeholder :
                SqlPlaceholder.in(section.text().text(), section.text().firstLine(), syntax)) {
            problem(placeholder)
                    .map(it -> new ScriptProblem(location, placeholder.line(), it.problem(), it.remedy()))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<Misplaced> problem(SqlPlaceholder placeholder) {
        String written = "${" + placeholder.name() + "}";
        Optional<ScriptArgument> argument = find(placeholder.name());
        if (argument.isEmpty()) {
            // Between quotes it may be text like any other.
            return placeholder.inQuotes()
                    ? Optional.empty()
                    : Optional.of(new Misplaced(
                            "The header does not declare the argument of %s.".formatted(written),
                            "Write `-- arguments: %s` below the revision; `as name`, `as number` or `as sql` if it is not a string."
                                    .formatted(placeholder.name())));
        }
        if (argument.get().kind() == ArgumentKind.SQL) {
            return Optional.empty();
        }
        if (placeholder.inQuotes()) {
            return Optional.of(new Misplaced(
                    "%s stands between quotes, where a value could end them.".formatted(written),
                    "Write it without quotes, which come with the value; or declare it `%s as sql`, and trust whoever gives the value."
                            .formatted(placeholder.name())));
        }
        return placeholder.touchesWord()
                ? Optional.of(new Misplaced(
                        "%s is only a part of a word.".formatted(written),
                        "Let the argument be all of it; or declare it `%s as sql`, and trust whoever gives the value."
                                .formatted(placeholder.name())))
                : Optional.empty();
    }

    private record Misplaced(String problem, String remedy) {}

    /** What is wrong with the values: those that are missing, and those that are not of their kind. */
    List<String> problems(Map<String, String> values) {
        List<String> problems = new ArrayList<>();
        for (ScriptArgument argument : declared) {
            String value = values.get(argument.name());
            if (value == null) {
                problems.add("the argument '%s' has no value".formatted(argument.name()));
            } else if (!argument.kind().allows(value)) {
                problems.add("the argument '%s' is no %s"
                        .formatted(argument.name(), argument.kind().word()));
            }
        }
        return problems;
    }

    /** The section with values in the places of its placeholders. Their values have been looked at. */
    ScriptSection filled(ScriptSection section, Operations op) {
        if (isEmpty()) {
            return section;
        }
        String text = section.text().text();
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (SqlPlaceholder placeholder :
                SqlPlaceholder.in(section.text().text(), section.text().firstLine(), op.syntax())) {
            Optional<ScriptArgument> argument = find(placeholder.name());
            if (argument.isPresent()) {
                String value = String.valueOf(op.arguments().get(placeholder.name()));
                filled.append(text, from, placeholder.start())
                        .append(argument.get().kind().written(value, op));
                from = placeholder.end();
            }
        }
        filled.append(text, from, text.length());
        return section.withText(filled.toString());
    }

    private Optional<ScriptArgument> find(String name) {
        return declared.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
