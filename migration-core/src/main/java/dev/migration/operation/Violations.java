package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an operation, so that a script's author hears of everything at once. */
final class Violations {

    private final List<Violation> found = new ArrayList<>();

    List<Violation> found() {
        return found;
    }

    /** @throws InvalidOperationException if something is wrong with what is done here */
    void requireNone(String what) {
        if (!found.isEmpty()) {
            throw new InvalidOperationException(what, found);
        }
    }

    void add(String problem, String remedy) {
        Violation violation = new Violation(problem, remedy);
        if (!found.contains(violation)) {
            found.add(violation);
        }
    }

    void when(boolean isWrong, String problem, String remedy) {
        if (isWrong) {
            add(problem, remedy);
        }
    }

    /** A name has to have at least one character that can be seen. */
    void name(@Nullable String name, String what) {
        when(
                name != null && name.isBlank(),
                "the name of %s is blank".formatted(what),
                "Give %s a name.".formatted(what));
    }

    void name(QualifiedName name, String what) {
        name(name.name(), what);
        name(name.schema(), "the schema of " + what);
    }

    void sql(String sql, String what) {
        when(sql.isBlank(), what + " is blank", "Write its SQL.");
    }

    /** No two of the names are the same. */
    void distinct(List<String> names, String what) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(it -> !seen.add(it))
                .forEach(it -> add("%s '%s' is there twice".formatted(what, it), "Take one '%s' away.".formatted(it)));
    }
}
