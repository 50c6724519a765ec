package dev.migration.script;

import dev.migration.revision.Revision;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A revision while its script is read: takes the values as they are written and notes which of them cannot be. */
final class RevisionDraft {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private final String location;

    private final Problems problems;

    private @Nullable String id;

    private List<String> downRevisions = List.of();

    private List<String> dependsOn = List.of();

    private List<String> branchLabels = List.of();

    private List<String> tags = List.of();

    private String message = "";

    private @Nullable Instant created;

    private @Nullable String author;

    private boolean background;

    RevisionDraft(String location, Problems problems) {
        this.location = location;
        this.problems = problems;
    }

    void id(String value, int line) {
        if (ID.matcher(value).matches()) {
            id = value;
        } else {
            problem(
                    line,
                    "'%s' cannot be a revision's id.".formatted(value),
                    "Use 1 to 32 letters, digits, '_' and '-'.");
        }
    }

    void downRevisions(List<String> values, int line) {
        values.stream()
                .filter(it -> !ID.matcher(it).matches())
                .forEach(it -> problem(
                        line,
                        "'%s' cannot be the id of a down-revision.".formatted(it),
                        "Name revisions by their full ids, separated by commas."));
        downRevisions = values.stream().filter(it -> ID.matcher(it).matches()).toList();
    }

    void dependsOn(List<String> values) {
        dependsOn = values;
    }

    void branchLabels(List<String> values) {
        branchLabels = values;
    }

    void tags(List<String> values) {
        tags = values;
    }

    void message(String value) {
        message = value;
    }

    void created(String value, int line) {
        if (value.isEmpty()) {
            return;
        }
        try {
            created = Instant.parse(value);
        } catch (DateTimeParseException wrong) {
            problem(
                    line,
                    "'%s' is not a point in time.".formatted(value),
                    "Write it in ISO-8601 with Z at its end, such as 2026-11-21T10:15:30Z.");
        }
    }

    void author(String value) {
        author = value.isBlank() ? null : value.strip();
    }

    void background(String value, int line) {
        if (!value.equals("true") && !value.equals("false")) {
            problem(
                    line,
                    "'%s' is neither true nor false.".formatted(value),
                    "Write `background: true`, or leave it out.");
        }
        background = value.equals("true");
    }

    Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** The revision, unless it has no id. */
    Optional<Revision> revision() {
        return id().map(it ->
                new Revision(it, downRevisions, dependsOn, branchLabels, tags, message, created, author, background));
    }

    /** The elements of a list as headers write it: separated by commas. */
    static List<String> list(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private void problem(int line, String problem, String remedy) {
        problems.add(location, line, problem, remedy);
    }
}
