package dev.migration.script;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the scripts while they are read, so that all of it is told at once. */
final class Problems {

    private final List<ScriptProblem> all = new ArrayList<>();

    void add(String location, int line, String problem, String remedy) {
        all.add(new ScriptProblem(location, line, problem, remedy));
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
