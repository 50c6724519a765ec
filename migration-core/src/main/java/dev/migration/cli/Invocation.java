package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.revision.MultipleHeadsException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of a command: which databases it is about, and where its answers go. */
final class Invocation {

    private final Databases databases;

    private final Terminal terminal;

    private final GlobalOptions options;

    /** The one that was worked on last, which a failure is about. */
    private @Nullable String worked;

    Invocation(Databases databases, Terminal terminal, GlobalOptions options) {
        this.databases = databases;
        this.terminal = terminal;
        this.options = options;
    }

    Terminal terminal() {
        return terminal;
    }

    PrintWriter out() {
        return terminal.out();
    }

    Paint paint() {
        return new Paint(terminal.hasColor() && options.wantsColor());
    }

    ErrorReport errors() {
        return new ErrorReport(terminal.err(), paint(), options.raisesErrors(), this::remedy);
    }

    /** For what nobody asked for, but a person likes to know. */
    void inform(String line) {
        if (!options.isQuiet()) {
            terminal.out().println(line);
            terminal.out().flush();
        }
    }

    /** Asks a person; no answer means no. */
    boolean confirm(String question) {
        terminal.out().print(question + " [y/N] ");
        terminal.out().flush();
        String answer = terminal.answers().get();
        return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    /** The names of the databases that the command is about. */
    List<String> selected() {
        List<String> known = databases.names();
        if (known.isEmpty()) {
            throw new CommandLineException(
                    "There is no database to migrate.",
                    "Configure `spring.datasource.url` or `migration.datasources`, and `migration.enabled: true`.");
        }
        for (String name : options.databases()) {
            if (!known.contains(name)) {
                throw new CommandLineException(
                        "There is no database '%s'.".formatted(name),
                        "Databases: %s.".formatted(String.join(", ", known)));
            }
        }
        return options.databases().isEmpty()
                ? known
                : options.databases().stream().distinct().toList();
    }

    /**
     * The one database that something is written for: the scripts of one are nobody else's, unless all databases share their
     * locations.
     */
    Migrator author() {
        return author(selected());
    }

    /** The same for what is written from a model: a database without one is not meant unless it is named. */
    Migrator authorFromModel() {
        List<String> names = selected();
        List<String> withModel = names.stream().filter(this::hasModel).toList();
        return author(options.databases().isEmpty() && !withModel.isEmpty() ? withModel : names);
    }

    private boolean hasModel(String name) {
        try {
            return databases.migrator(name).hasModel();
        } catch (RuntimeException toldWhenItIsAskedItself) {
            return false;
        }
    }

    private Migrator author(List<String> names) {
        long projects = names.stream()
                .map(name -> databases.migrator(name).locations())
                .distinct()
                .count();
        if (projects > 1) {
            throw new CommandLineException(
                    "It is not said for which database this is: there are %s.".formatted(String.join(", ", names)),
                    "Name it: migrate --database %s ...".formatted(names.get(0)));
        }
        return migrator(names.get(0));
    }

    /** How this program is called for one of the databases. */
    String migrate(String database) {
        return databases.names().size() == 1 ? "migrate" : "migrate --database " + database;
    }

    /** The migrator of one database, with this call's arguments, telling a person what it does. */
    Migrator migrator(String name) {
        worked = name;
        Migrator migrator = databases.migrator(name);
        return migrator.with(options.arguments(), new Progress(this, migrator));
    }

    /** Answers about each database; one that fails does not keep the others from being told about. */
    int answer(boolean asJson, Function<Migrator, Answer> question) {
        return answer(selected(), asJson, question);
    }

    /**
     * The same about models. Where nobody names a database, one without a model is none of the question's business, as long
     * as another has one.
     */
    int answerFromModel(boolean asJson, Function<Migrator, Answer> question) {
        List<String> names = selected();
        boolean isAboutAll = options.databases().isEmpty() && names.stream().anyMatch(this::hasModel);
        return answer(names, asJson, it -> isAboutAll && !it.hasModel() ? withoutModel(it) : question.apply(it));
    }

    private static Answer withoutModel(Migrator migrator) {
        return Answer.of(() -> Map.of("hasModel", false), () -> List.of("%s has no model.".formatted(migrator.name())));
    }

    int answer(List<String> names, boolean asJson, Function<Migrator, Answer> question) {
        Map<String, Object> json = new LinkedHashMap<>();
        ExitCode exit = ExitCode.DONE;
        for (String name : names) {
            try {
                Answer answer = question.apply(migrator(name));
                if (asJson) {
                    json.put(name, answer.json().get());
                } else {
                    print(heading(name, names), answer.lines().get());
                }
                exit = worse(exit, answer.exit());
            } catch (RuntimeException failure) {
                json.put(name, failureAsJson(failure));
                exit = worse(exit, failed(name, names, failure));
            }
        }
        if (asJson) {
            printJson(json);
        }
        return exit.code();
    }

    void printJson(Map<String, ?> byDatabase) {
        out().println(Json.write(Map.of("databases", byDatabase)));
    }

    Map<String, ?> failureAsJson(RuntimeException failure) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("problem", ErrorReport.problem(failure));
        error.put("remedy", errors().remedy(failure));
        return Map.of("error", error);
    }

    /** Where there are several databases, a command that leads out of it has to name its own. */
    private String remedy(MigrationException failure) {
        return failure instanceof MultipleHeadsException several
                        && worked != null
                        && databases.names().size() > 1
                ? several.remedyFor(worked)
                : failure.remedy();
    }

    static ExitCode worse(ExitCode one, ExitCode other) {
        if (one == ExitCode.DONE || other == ExitCode.FAILED) {
            return other;
        }
        return one;
    }

    /** Says what went wrong with one of several databases, and with which. */
    ExitCode failed(String name, List<String> names, RuntimeException failure) {
        heading(name, names).forEach(terminal.err()::println);
        return errors().print(failure);
    }

    private List<String> heading(String name, List<String> names) {
        return names.size() > 1 ? List.of(paint().heading(name + ":")) : List.of();
    }

    private void print(List<String> heading, List<String> lines) {
        heading.forEach(out()::println);
        lines.forEach(line -> out().println(paint().revision(line)));
        if (!heading.isEmpty()) {
            out().println();
        }
    }
}
