package dev.migration.script;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** Some scripts cannot be used. Names everything that is wrong with any of them, with file and line. */
public final class InvalidScriptsException extends MigrationException {

    private final List<ScriptProblem> problems;

    public InvalidScriptsException(List<ScriptProblem> problems) {
        super(describe(problems), remedy(problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the scripts. */
    public List<ScriptProblem> problems() {
        return problems;
    }

    private static String describe(List<ScriptProblem> problems) {
        return problems.stream().map(it -> it.place() + ": " + it.problem()).collect(Collectors.joining("\n"));
    }

    private static String remedy(List<ScriptProblem> problems) {
        if (problems.size() == 1) {
            return problems.get(0).remedy();
        }
        return problems.stream().map(it -> it.place() + ": " + it.remedy()).collect(Collectors.joining("\n"));
    }
}
