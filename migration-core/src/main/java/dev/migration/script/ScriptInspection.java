package dev.migration.script;

import java.util.List;

/**
 * What an inspection of all scripts found.
 *
 * @param scripts how many there are
 * @param heads the revisions that nothing follows; empty while the scripts are no graph
 * @param dialects the databases that had to understand all of them; none where the project's own is not known
 * @param problems everything that is wrong, by place
 */
public record ScriptInspection(int scripts, List<String> heads, List<String> dialects, List<ScriptProblem> problems) {

    public ScriptInspection {
        heads = List.copyOf(heads);
        dialects = List.copyOf(dialects);
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
