package dev.migration.script;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the scripts while they are read, so that all of it is told at once. */
final class Problems {

    private final List<ScriptProblem> all = new ArrayList<>();

    void add(String location, int line, String problem, String remedy) {
        all.add(new ScriptProblem(location, line, problem, remedy));
    }

    void add(ScriptProblem problem) {
        all.add(problem);
    }

    void addDuplicate(Script script, Script earlier) {
        add(
                script.location(),
                script.headerLine("revision"),
                "Revision '%s' exists twice: here and in %s."
                        .formatted(script.revision().id(), earlier.location()),
                "Delete one of them, or give it an id of its own.");
    }

    List<ScriptProblem> all() {
        return List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new InvalidScriptsException(all);
        }
    }
}
