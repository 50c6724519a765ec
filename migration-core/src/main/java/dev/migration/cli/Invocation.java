package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.revision.MultipleHeadsException;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.TenantSelection;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of a command: which databases it is about, and where its answers go. */
final class Invocation {

    private final Databases databases;

    private final Terminal terminal;

    private final GlobalOptions options;

    private final Places places;

    private Need need = Need.SCRIPTS;

    private @Nullable Map<String, Place> found;

    private boolean isSilent;

    /** The one that was worked on last, which a failure is about. */
    private @Nullable String worked;

    Invocation(Databases databases, Terminal terminal, GlobalOptions options) {
        this.databases = databases;
        this.terminal = terminal;
        this.options = options;
        this.places = new Places(databases, options);
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

    /** What nobody asked for would be in the way of a machine that reads. */
    void informNobody() {
        isSilent = true;
    }

    /** For what nobody asked for, but a person likes to know. */
    void inform(String line) {
        if (!options.isQuiet() && !isSilent) {
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

    /** What the command needs: only one that asks the database is about each tenant. */
    void begin(Need newNeed) {
        this.need = newNeed;
    }

    /** The names of the databases that the command is about. */
    List<String> databases() {
        return places.databases();
    }

    Optional<Fleet> fleet(String database) {
        return places.fleet(database).map(fleet -> fleet.with(options.arguments(), new FleetProgress(this)));
    }

    /** Which tenants the call is about. */
    TenantSelection tenantSelection() {
        return options.tenantSelection();
    }

    boolean choosesTenants() {
        return options.choosesTenants();
    }

    /** The names of what the command is about: databases, or where one has tenants and is asked, its tenants. */
    List<String> selected() {
        return need == Need.DATABASE ? List.copyOf(found().keySet()) : databases();
    }

    /** The names, in {@link #selected}, of the tenants of a database that the call is about. */
    List<String> tenants(String database) {
        return found().values().stream()
                .filter(it -> it.isTenant() && it.database().equals(database))
                .map(Place::name)
                .toList();
    }

    private Map<String, Place> found() {
        Map<String, Place> known = found;
        if (known == null) {
            known = places.all();
            found = known;
        }
        return known;
    }

    /** Of a database, or of a tenant by the name that {@link #selected} tells. */
    private Migrator find(String name) {
        Place place = found == null ? null : found.get(name);
        return place == null ? databases.migrator(name) : place.migrator().get();
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
        if (names.size() == 1 || !options.databases().isEmpty()) {
            return author(names);
        }
        List<String> withModel = names.stream().filter(this::mayHaveModel).toList();
        return author(withModel.isEmpty() ? names : withModel);
    }

    /** One that cannot be asked says why when it is worked on. */
    private boolean mayHaveModel(String name) {
        try {
            return find(name).hasModel();
        } catch (RuntimeException unknown) {
            return true;
        }
    }

    private Migrator author(List<String> names) {
        long projects =
                names.stream().map(name -> find(name).locations()).distinct().count();
        if (projects > 1) {
            throw new CommandLineException(
                    "It is not said for which database this is: there are %s.".formatted(String.join(", ", names)),
                    "Name it: migrate --database %s ...".formatted(names.get(0)));
        }
        return migrator(names.get(0));
    }

    /** How this program is called for one of the databases. */
    String migrate(String name) {
        Place place = found == null ? null : found.get(name);
        String tenant = place == null || !place.isTenant() ? "" : " --tenant " + place.tenant();
        String database = place == null ? name : place.database();
        return (databases.names().size() == 1 ? "migrate" : "migrate --database " + database) + tenant;
    }

    /** The migrator of one database, with this call's arguments, telling a person what it does. */
    Migrator migrator(String name) {
        Place place = found == null ? null : found.get(name);
        worked = place == null ? name : place.database();
        Migrator migrator = find(name);
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
        boolean isAboutAll = names.size() > 1
                && options.databases().isEmpty()
                && names.stream().anyMatch(this::mayHaveModel);
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

    /** @param byName what there is to say of each database and tenant; tenants come below their database */
    void printJson(Map<String, ?> byName) {
        Map<String, Object> byDatabase = new LinkedHashMap<>();
        Map<String, Map<String, Object>> tenants = new LinkedHashMap<>();
        byName.forEach((name, answer) -> {
            Place place = found == null ? null : found.get(name);
            if (place == null || !place.isTenant()) {
                byDatabase.put(name, answer);
                return;
            }
            tenants.computeIfAbsent(place.database(), it -> new LinkedHashMap<>())
                    .put(place.tenant(), answer);
            byDatabase.put(place.database(), Map.of("tenants", tenants.get(place.database())));
        });
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
